package vn.dondoc.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.fulfilment.AcknowledgeLimit;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.setting.SettingKey;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Utc;

/** Fixes what a question leaves open, and finds the rows it speaks of. */
@Component
class Selections {

	private final Stretches stretches;

	private final Facts facts;

	private final Settings settings;

	private final AcknowledgeLimit acknowledgeLimit;

	private final Agencies agencies;

	private final Clock clock;

	Selections(Stretches stretches, Facts facts, Settings settings, AcknowledgeLimit acknowledgeLimit,
			Agencies agencies, Clock clock) {
		this.stretches = stretches;
		this.facts = facts;
		this.settings = settings;
		this.acknowledgeLimit = acknowledgeLimit;
		this.agencies = agencies;
		this.clock = clock;
	}

	Asked asked(Question question, Sight sight) {
		Instant now = this.clock.instant();
		Instant knownAt = Objects.requireNonNullElse(question.knownAt(), now);
		Conventions conventions = new Conventions(this.settings.get(AssignmentSettings.DONE_BASIS, knownAt),
				this.settings.get(FigureSettings.FOLD_NO_DEADLINE, knownAt));
		Instant asOf = Objects.requireNonNullElse(question.asOf(), now);
		return new Asked(question, asOf, conventions, sight, leads(question, asOf, now));
	}

	private Leads leads(Question question, Instant asOf, Instant now) {
		return switch (question.leadAs()) {
			case THEN -> new Leads(Map.of(), Asked.day(asOf));
			case NOW -> new Leads(this.agencies.heirs(Asked.day(now)), Asked.day(now));
		};
	}

	Selection of(Asked asked) {
		Instant knownAt = asked.knownAt();
		Map<String, Supplier<Object>> lookedUp = lookedUp(asked);
		boolean atTheEnd = !this.stretches.turnAfter(asked.asOf());
		return (knownAt == null) ? Selection.of(asked, atTheEnd, lookedUp)
				: Selection.asKnown(asked, atTheEnd, knownAt, touchedSince(knownAt), lookedUp);
	}

	/** From when on something is late enough to be told of higher up. */
	private Map<String, Supplier<Object>> lookedUp(Asked asked) {
		return Map.of("receivedBefore", () -> Utc.column(this.acknowledgeLimit.passedIfReceivedBefore(asked.asOf())),
				"remindersBorne", () -> this.settings.get(FigureSettings.REMINDERS_BORNE, asked.asOf()), "overdueSince",
				() -> daysBefore(asked, FigureSettings.OVERDUE_DAYS_BORNE), "silentSince",
				() -> daysBefore(asked, FigureSettings.SILENT_DAYS_BORNE));
	}

	private Object daysBefore(Asked asked, SettingKey<Integer> days) {
		return Utc.column(Asked.startOf(asked.asOfDay().minusDays(this.settings.get(days, asked.asOf()))));
	}

	private List<Stretch> touchedSince(Instant knownAt) {
		Map<AssignmentId, ItemId> touched = this.stretches.touchedSince(knownAt);
		List<Stretch> asKnown = new ArrayList<>();
		this.facts.known(touched.keySet(), knownAt)
			.forEach((assignment, facts) -> asKnown
				.addAll(Stretch.of(assignment, Objects.requireNonNull(touched.get(assignment)), facts)));
		return asKnown;
	}

}
