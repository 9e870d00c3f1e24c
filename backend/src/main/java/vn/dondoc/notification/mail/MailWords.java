package vn.dondoc.notification.mail;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of what leaves the system: offices write to each other in Vietnamese. */
@Component
public class MailWords {

	private static final Locale LANGUAGE = Locale.forLanguageTag("vi-VN");

	private final MessageSource messages;

	MailWords(MessageSource messages) {
		this.messages = messages;
	}

	public String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LANGUAGE);
	}

	/** As Vietnamese offices write numbers: 1.738. */
	public static String number(long number) {
		return String.format(LANGUAGE, "%,d", number);
	}

}
