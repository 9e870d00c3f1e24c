package vn.dondoc.system.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whether anything but a static file would answer a request. */
@Component
class EndpointLookup {

	private final ObjectProvider<HandlerMapping> mappings;

	EndpointLookup(ObjectProvider<HandlerMapping> mappings) {
		this.mappings = mappings;
	}

	boolean exists(HttpServletRequest request) {
		ServletRequestPathUtils.parseAndCache(request);
		try {
			return this.mappings.orderedStream().anyMatch((mapping) -> answers(mapping, request));
		}
		finally {
			ServletRequestPathUtils.clearParsedRequestPath(request);
		}
	}

	private static boolean answers(HandlerMapping mapping, HttpServletRequest request) {
		try {
			HandlerExecutionChain chain = mapping.getHandler(request);
			return chain != null && !isStatic(chain.getHandler());
		}
		catch (HttpRequestMethodNotSupportedException onlyOtherMethods) {
			return false;
		}
		catch (Exception unclear) {
			return true;
		}
	}

	private static boolean isStatic(@Nullable Object handler) {
		return handler instanceof ResourceHttpRequestHandler;
	}

}
