package vn.dondoc.assignment.recurrence;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;

/** Says what something recurs by, in the reader's language. */
@Component
public class RhythmWords {

	private final MessageSource messages;

	RhythmWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Null says that it recurs no longer. */
	public String of(Deadline.@Nullable Recurring recurring) {
		if (recurring == null) {
			return say("assignment.recurrence.ended");
		}
		Rhythm rhythm = Rhythm.of(recurring.rrule());
		if (rhythm.every() == Rhythm.Every.OTHER) {
			return say("assignment.recurrence.other", recurring.rrule());
		}
		String every = say("assignment.recurrence.every." + rhythm.every().name());
		if (rhythm.on() == null) {
			return every;
		}
		String key = (rhythm.every() == Rhythm.Every.WEEK) ? "weekday" : "day";
		String until = recurring.inclusive() ? "on-" : "before-";
		String on = (rhythm.on() == 8) && "weekday".equals(key) ? say("assignment.recurrence.sunday")
				: String.valueOf(rhythm.on());
		return say("assignment.recurrence." + until + key, every.toLowerCase(Locale.ROOT), on);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
