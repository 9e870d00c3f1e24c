package vn.dondoc.assignment.story;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Chip;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.assignment.story.StoryPage.Status;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Days;

/** Says where an assignment stands, and why: the facts and the rule in one sentence. */
@Component
class StatusWords {

	private final MessageSource messages;

	private final Grounds grounds;

	private final Settings settings;

	private final Clock clock;

	StatusWords(MessageSource messages, Grounds grounds, Settings settings, Clock clock) {
		this.messages = messages;
		this.grounds = grounds;
		this.settings = settings;
		this.clock = clock;
	}

	/** Where it stands now, judged on the date the office decided on. */
	Standing now(List<Fact> facts) {
		return now(facts, basis());
	}

	Standing now(List<Fact> facts, DoneBasis basis) {
		return Standing.asOf(facts, this.clock.instant(), basis)
			.or(() -> Standing.asOf(facts, Instant.MAX, basis))
			.orElseThrow();
	}

	Status of(Standing standing) {
		Chip chip = Chip.of(standing, this.clock.instant());
		return new Status(chip.code(), chip.days(), why(standing, standing.position().firstLateAt()), late(standing),
				standing.position().disputed(), this.grounds.of(standing, basis(), this.clock.instant()));
	}

	/** The same without the reasons, for lists. */
	Status brief(Standing standing) {
		Chip chip = Chip.of(standing, this.clock.instant());
		return new Status(chip.code(), chip.days(), "", late(standing), standing.position().disputed(), List.of());
	}

	/** The last day in time; null where there is no deadline. */
	@Nullable String dueOn(@Nullable Instant firstLate) {
		return (firstLate != null) ? Days.print(FirstLate.lastDay(firstLate)) : null;
	}

	private static boolean late(Standing standing) {
		return standing.status() == TimeStatus.COMPLETED_LATE || standing.status() == TimeStatus.NOT_COMPLETED_OVERDUE;
	}

	private String why(Standing standing, @Nullable Instant firstLate) {
		TimeStatus status = standing.status();
		String key = (status != null) ? status.name() : standing.state().name();
		Instant doneAt = standing.position().doneAt(basis());
		String phrase = standing.term().phrase();
		String because = (phrase != null && !phrase.isBlank()) ? say("assignment.why.phrase", phrase) : "";
		return say("assignment.why." + key,
				(doneAt != null) ? say("assignment.why.done." + basis().name(), day(doneAt)) : "",
				(firstLate != null) ? String.valueOf(dueOn(firstLate)) : "", because);
	}

	private String day(Instant instant) {
		return Days.print(Days.of(instant));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Which date "on time" is judged on. */
	DoneBasis basis() {
		return this.settings.get(AssignmentSettings.DONE_BASIS);
	}

}
