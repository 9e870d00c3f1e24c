package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.reason.Reason;
import vn.dondoc.extraction.reason.Reasons;

/** Says in the reader's language why something was read as it was. */
@Component
class Explain {

	private final MessageSource messages;

	Explain(MessageSource messages) {
		this.messages = messages;
	}

	Card.Why why(@Nullable String words, String rule, double confidence) {
		return new Card.Why(words, rule(rule), confidence(confidence), confidence >= Field.SURE);
	}

	String confidence(double confidence) {
		return say(Reasons.confidence(confidence));
	}

	/** A rule no message knows yet is told by its name. */
	String rule(String name) {
		return Objects.requireNonNullElse(
				this.messages.getMessage(Reasons.rule(name).key(), null, name, LocaleContextHolder.getLocale()), name);
	}

	String deadline(ExtractedDeadline deadline, LocalDate issuedOn, @Nullable LocalDate lastDay) {
		String steps = Reasons.deadline(deadline, issuedOn, lastDay)
			.stream()
			.map(this::say)
			.collect(Collectors.joining("; "));
		return say("extraction.because", deadline.text(), steps);
	}

	private String say(Reason reason) {
		return say(reason.key(), reason.arguments().toArray());
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
