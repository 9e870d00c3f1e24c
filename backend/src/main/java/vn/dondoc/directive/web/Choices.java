package vn.dondoc.directive.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.DirectiveState;
import vn.dondoc.directive.DocumentTypes;

/** What the fields of directives offer, in the reader's language. */
@Component
class Choices {

	private final DocumentTypes types;

	private final MessageSource messages;

	Choices(DocumentTypes types, MessageSource messages) {
		this.types = types;
		this.messages = messages;
	}

	List<Choice> types() {
		return this.types.all().stream().map((type) -> new Choice(type.id(), type.name())).toList();
	}

	List<Choice> sources(Locale locale) {
		return named("directive.source.", locale, DirectiveSource.values());
	}

	List<Choice> states(Locale locale) {
		return named("directive.state.", locale, DirectiveState.values());
	}

	List<Choice> orders(Locale locale) {
		return Arrays.stream(DirectiveFilter.Order.values())
			.map((order) -> new Choice(order.word(), message("directive.order." + order.word(), locale)))
			.toList();
	}

	private List<Choice> named(String prefix, Locale locale, Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Choice(value.name(), message(prefix + value.name(), locale)))
			.toList();
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
