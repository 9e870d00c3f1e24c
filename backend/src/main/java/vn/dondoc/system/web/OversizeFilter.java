package vn.dondoc.system.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload that says it is too large before any of it is read; later the form's
 * token could not be read either, and the answer would be the wrong one.
 */
class OversizeFilter extends OncePerRequestFilter {

	private final DataSize largest;

	OversizeFilter(DataSize largest) {
		this.largest = largest;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.largest.toBytes()) {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
			request.getRequestDispatcher("/error").forward(new WithoutParts(request), response);
			return;
		}
		chain.doFilter(request, response);
	}

	/**
	 * The error page is not to look for the parts that nobody read, nor for the form's
	 * token among them.
	 */
	private static final class WithoutParts extends HttpServletRequestWrapper {

		WithoutParts(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

	}

}
