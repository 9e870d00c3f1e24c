package vn.dondoc.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Shows a person who has signed in again the form they had sent too late, filled in as
 * they had filled it, until it is sent.
 */
class RefillForms extends OncePerRequestFilter {

	private final MessageSource messages;

	RefillForms(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		UnsentForm kept = kept(request);
		if (kept != null && HttpMethod.POST.matches(request.getMethod())
				&& request.getRequestURI().equals(kept.target())) {
			UnsentForm.forget(request);
		}
		else if (kept != null && HttpMethod.GET.matches(request.getMethod())
				&& request.getRequestURI().equals(kept.page().replaceAll("\\?.*", ""))) {
			ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, page);
			refill(page, kept, RequestContextUtils.getLocale(request));
			page.copyBodyToResponse();
			return;
		}
		chain.doFilter(request, response);
	}

	private static @Nullable UnsentForm kept(HttpServletRequest request) {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof AccountAuthentication person)
				? UnsentForm.of(request, person.getPrincipal().account()) : null;
	}

	private void refill(ContentCachingResponseWrapper page, UnsentForm kept, Locale locale) throws IOException {
		String type = page.getContentType();
		if (page.getStatus() == HttpStatus.OK.value() && type != null
				&& MediaType.TEXT_HTML.isCompatibleWith(MediaType.parseMediaType(type))) {
			String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
			byte[] filled = new FilledForm(kept, html).with(notice(locale)).getBytes(StandardCharsets.UTF_8);
			page.resetBuffer();
			page.getOutputStream().write(filled);
		}
	}

	private FilledForm.Notice notice(Locale locale) {
		return new FilledForm.Notice(say("kept", locale), say("form-gone", locale), say("files-gone", locale));
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage("account.unsent." + key, null, locale);
	}

}
