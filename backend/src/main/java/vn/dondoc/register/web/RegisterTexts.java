package vn.dondoc.register.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of what an entry says, in the reader's language. */
@Component
class RegisterTexts {

	private final MessageSource messages;

	RegisterTexts(MessageSource messages) {
		this.messages = messages;
	}

	List<String> list(String... names) {
		return Stream.of(names)
			.map((name) -> this.messages.getMessage("register." + name, null, LocaleContextHolder.getLocale()))
			.toList();
	}

}
