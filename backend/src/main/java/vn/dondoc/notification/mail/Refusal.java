package vn.dondoc.notification.mail;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why an e-mail was not taken.
 *
 * @param kind what is to be done about it
 * @param reason as the server or the machine says it
 */
record Refusal(Kind kind, String reason) {

	/** What is to be done about it. */
	enum Kind {

		/** This e-mail will never be taken. */
		FOR_GOOD,
		/** It may be taken later. */
		FOR_NOW,
		/** The server takes nothing now. */
		SERVER

	}

	private static final int PERMANENT = 500;

	static Refusal of(MailException exception) {
		if (exception instanceof MailParseException || exception instanceof MailPreparationException) {
			return new Refusal(Kind.FOR_GOOD, reason(exception));
		}
		for (Throwable cause : causes(exception)) {
			int code = code(cause);
			if (code > 0) {
				return new Refusal((code >= PERMANENT) ? Kind.FOR_GOOD : Kind.FOR_NOW, reason(cause));
			}
			if (cause instanceof AddressException) {
				return new Refusal(Kind.FOR_GOOD, reason(cause));
			}
		}
		return new Refusal(Kind.SERVER, reason(exception));
	}

	private static int code(Throwable cause) {
		if (cause instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		return (cause instanceof SMTPSendFailedException sending) ? sending.getReturnCode() : 0;
	}

	/** All there are, the outermost first; what is told of an address says most. */
	private static Set<Throwable> causes(MailException exception) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<Throwable> ordered = new LinkedHashSet<>();
		Deque<Throwable> ahead = new ArrayDeque<>(Set.of(exception));
		while (!ahead.isEmpty()) {
			Throwable one = ahead.remove();
			if (seen.add(one)) {
				ordered.add(one);
				if (one.getCause() != null) {
					ahead.add(one.getCause());
				}
				if (one instanceof MessagingException chained && chained.getNextException() != null) {
					ahead.add(chained.getNextException());
				}
				if (one instanceof MailSendException sending) {
					ahead.addAll(new HashSet<>(sending.getFailedMessages().values()));
				}
			}
		}
		return ordered;
	}

	private static String reason(Throwable cause) {
		Throwable innermost = cause;
		while (innermost.getCause() != null) {
			innermost = innermost.getCause();
		}
		String said = innermost.getMessage();
		return (said != null && !said.isBlank()) ? said.strip() : innermost.getClass().getSimpleName();
	}

}
