package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.system.Days;

/** Says what a deadline means, in the reader's language. */
@Component
class DueWords {

	private final MessageSource messages;

	DueWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * With the last day in time, where it is known; days to choose from are offered
	 * apart.
	 */
	String of(Deadline deadline, @Nullable LocalDate lastDay) {
		if (deadline instanceof Deadline.Undetermined) {
			return say("proposal.due.undetermined");
		}
		boolean hour = deadline instanceof Deadline.OnDay day && day.time() != null;
		if (lastDay == null || hour) {
			return of(deadline);
		}
		String until = say("proposal.due.until", Days.print(lastDay));
		return (deadline instanceof Deadline.Within) ? say("proposal.due.so-until", of(deadline), until) : until;
	}

	String of(Deadline deadline) {
		if (deadline instanceof Deadline.OnDay day) {
			return onDay(day);
		}
		if (deadline instanceof Deadline.InPeriod period) {
			return say("proposal.due.until", Days.print(period.lastDay()));
		}
		if (deadline instanceof Deadline.Within within) {
			return say("proposal.due.within", within.amount(),
					say("proposal.due.unit." + within.unit().name().toLowerCase(Locale.ROOT)),
					say("proposal.due.from." + within.from().name().toLowerCase(Locale.ROOT)));
		}
		if (deadline instanceof Deadline.Recurring recurring) {
			return recurring(recurring);
		}
		return undetermined((Deadline.Undetermined) deadline);
	}

	private String onDay(Deadline.OnDay day) {
		String printed = Days.print(day.day());
		if (day.time() != null) {
			return say(day.inclusive() ? "proposal.due.until-time" : "proposal.due.before-time", day.time().toString(),
					printed);
		}
		return say(day.inclusive() ? "proposal.due.until" : "proposal.due.before", printed);
	}

	private String recurring(Deadline.Recurring recurring) {
		Rhythm rhythm = Rhythm.of(recurring.rrule());
		String every = say("proposal.due.every." + rhythm.every().name().toLowerCase(Locale.ROOT));
		if (rhythm.on() == null) {
			return every;
		}
		boolean weekly = rhythm.every() == Rhythm.Every.WEEK;
		String key = weekly ? "proposal.due.on-weekday" : "proposal.due.on-day";
		return say(recurring.inclusive() ? key : key + "-before", every, rhythm.on());
	}

	private String undetermined(Deadline.Undetermined undetermined) {
		if (undetermined.offered().isEmpty()) {
			return say("proposal.due.undetermined");
		}
		return say("proposal.due.offered",
				undetermined.offered().stream().map(Days::print).collect(Collectors.joining(", ")));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
