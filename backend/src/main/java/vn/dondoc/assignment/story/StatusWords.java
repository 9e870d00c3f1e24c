package vn.dondoc.assignment.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.story.StoryPage.Status;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;

/** Says where an assignment stands, and why: the facts and the rule in one sentence. */
@Component
class StatusWords {

	private static final long SOON = 7;

	private final MessageSource messages;

	private final Clock clock;

	StatusWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	Status of(Standing standing) {
		Instant firstLate = standing.position().firstLateAt();
		return new Status(chip(standing, firstLate), days(standing, firstLate), why(standing, firstLate));
	}

	/** The last day in time; null where there is no deadline. */
	@Nullable String dueOn(@Nullable Instant firstLate) {
		return (firstLate != null) ? Days.print(FirstLate.lastDay(firstLate)) : null;
	}

	private String chip(Standing standing, @Nullable Instant firstLate) {
		if (standing.status() == null) {
			return (standing.state() == WorkflowState.WITHDRAWN) ? "withdrawn" : "superseded";
		}
		return switch (standing.status()) {
			case COMPLETED_ON_TIME -> "done-on-time";
			case COMPLETED_LATE -> "done-late";
			case COMPLETED_NO_DEADLINE -> "done";
			case NOT_COMPLETED_OVERDUE -> "overdue";
			case NOT_COMPLETED_IN_TIME, NOT_COMPLETED_NO_DEADLINE -> open(standing, firstLate);
		};
	}

	private String open(Standing standing, @Nullable Instant firstLate) {
		return switch (standing.state()) {
			case ISSUED -> "not-acknowledged";
			case SUBMITTED -> "awaiting-confirmation";
			case RETURN_REQUESTED -> "return-requested";
			case SUSPENDED -> "suspended";
			default -> (firstLate != null && daysBetween(this.clock.instant(), firstLate) <= SOON) ? "due-soon"
					: "in-progress";
		};
	}

	private @Nullable Long days(Standing standing, @Nullable Instant firstLate) {
		if (firstLate == null) {
			return null;
		}
		Instant now = this.clock.instant();
		return switch (chip(standing, firstLate)) {
			case "overdue" -> daysBetween(firstLate, now) + 1;
			case "due-soon" -> daysBetween(now, firstLate);
			default -> null;
		};
	}

	private String why(Standing standing, @Nullable Instant firstLate) {
		TimeStatus status = standing.status();
		String key = (status != null) ? status.name() : standing.state().name();
		Instant submitted = standing.position().submittedAt();
		String phrase = standing.term().phrase();
		String because = (phrase != null && !phrase.isBlank()) ? say("assignment.why.phrase", phrase) : "";
		return say("assignment.why." + key, (submitted != null) ? day(submitted) : "",
				(firstLate != null) ? String.valueOf(dueOn(firstLate)) : "", because);
	}

	private String day(Instant instant) {
		return Days.print(LocalDate.ofInstant(instant, this.clock.getZone()));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	private static long daysBetween(Instant from, Instant to) {
		return Duration.between(from, to).toDays();
	}

}
