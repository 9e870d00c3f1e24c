package vn.dondoc.account.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;

/**
 * A form that came after its session had ended: what was typed, never a password, and
 * whose it is. A session keeps one, and nobody but its owner gets to see it.
 *
 * @param page the page it was on
 * @param target where it was sent
 * @param files whether files came with it, which are not kept
 */
record UnsentForm(AccountId owner, String page, String target, Map<String, List<String>> typed,
		boolean files) implements Serializable {

	private static final String ATTRIBUTE = UnsentForm.class.getName();

	/** Longer than anything typed by hand. */
	private static final int LONGEST = 1_000_000;

	private static final Set<String> DOORS = Set.of("/login", "/logout", "/account/password");

	/** Keeps the request's form in a session that is not its owner's yet. */
	static void keep(HttpServletRequest request, AccountId owner, String page) {
		Map<String, List<String>> typed = typed(request);
		boolean fits = typed.values().stream().flatMap(List::stream).mapToInt(String::length).sum() <= LONGEST;
		if (fits && !DOORS.contains(request.getRequestURI())) {
			request.getSession()
				.setAttribute(ATTRIBUTE,
						new UnsentForm(owner, page, request.getRequestURI(), typed, UploadedFiles.in(request)));
		}
	}

	/** What the session keeps for this person; what it kept for another is gone. */
	static @Nullable UnsentForm of(HttpServletRequest request, AccountId person) {
		HttpSession session = request.getSession(false);
		UnsentForm kept = (session != null) ? (UnsentForm) session.getAttribute(ATTRIBUTE) : null;
		if (session != null && kept != null && !kept.owner().equals(person)) {
			session.removeAttribute(ATTRIBUTE);
			return null;
		}
		return kept;
	}

	static void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	private static Map<String, List<String>> typed(HttpServletRequest request) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!name.toLowerCase(Locale.ROOT).contains("password") && !"_csrf".equals(name)) {
				typed.put(name, List.of(values));
			}
		});
		return typed;
	}

}
