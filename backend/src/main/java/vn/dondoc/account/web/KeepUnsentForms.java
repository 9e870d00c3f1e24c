package vn.dondoc.account.web;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.AccountSession;
import vn.dondoc.account.PersonMark;
import vn.dondoc.system.UnsentForms;

/** Knows by a cookie whose form it is that came after its session had ended. */
@Component
@ConditionalOnWebApplication
class KeepUnsentForms implements UnsentForms {

	static final String COOKIE = "dondoc-person";

	private final PersonMark mark;

	private final ObjectProvider<RequestMappingHandlerMapping> pages;

	KeepUnsentForms(PersonMark mark,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
		this.mark = mark;
		this.pages = pages;
	}

	@Override
	public void keep(HttpServletRequest request) {
		cookies(request).filter((cookie) -> COOKIE.equals(cookie.getName()))
			.findFirst()
			.flatMap((cookie) -> this.mark.read(cookie.getValue()))
			.ifPresent((owner) -> keep(request, owner));
	}

	/** The same where the owner is known. */
	void keep(HttpServletRequest request, AccountId owner) {
		boolean form = HttpMethod.POST.matches(request.getMethod()) && request.getHeader("HX-Request") == null;
		if (form) {
			UnsentForm.keep(request, owner, page(request));
		}
	}

	/** Gives a browser what tells its person, as long as it is open. */
	void remember(AccountSession session, HttpServletRequest request, HttpServletResponse response) {
		set(this.mark.of(session), null, request, response);
	}

	void forget(HttpServletRequest request, HttpServletResponse response) {
		set("", Duration.ZERO, request, response);
	}

	private static void set(String value, @Nullable Duration age, HttpServletRequest request,
			HttpServletResponse response) {
		boolean secure = request.getServletContext().getSessionCookieConfig().isSecure();
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(COOKIE, value)
			.httpOnly(true)
			.secure(secure)
			.sameSite("Strict")
			.path("/");
		if (age != null) {
			cookie.maxAge(age);
		}
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

	/**
	 * The page the form was on. One that answered a form has no address of its own: the
	 * nearest above it has.
	 */
	private String page(HttpServletRequest request) {
		URI referer = referer(request);
		String path = (referer.getRawPath() != null) ? referer.getRawPath() : "";
		if (path.startsWith("/") && !path.startsWith("//") && shown(path)) {
			return (referer.getRawQuery() != null) ? path + "?" + referer.getRawQuery() : path;
		}
		while (path.lastIndexOf('/') > 0) {
			path = path.substring(0, path.lastIndexOf('/'));
			if (shown(path)) {
				return path;
			}
		}
		return "/";
	}

	private static URI referer(HttpServletRequest request) {
		try {
			return URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
		}
		catch (IllegalArgumentException ex) {
			return URI.create("");
		}
	}

	private boolean shown(String path) {
		return this.pages.getObject().getHandlerMethods().keySet().stream().anyMatch((page) -> shows(page, path));
	}

	private static boolean shows(RequestMappingInfo page, String path) {
		return page.getMethodsCondition().getMethods().contains(RequestMethod.GET)
				&& Objects.requireNonNull(page.getPathPatternsCondition())
					.getPatterns()
					.stream()
					.anyMatch((pattern) -> pattern.matches(PathContainer.parsePath(path)));
	}

	private static Stream<Cookie> cookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies) : Stream.empty();
	}

}
