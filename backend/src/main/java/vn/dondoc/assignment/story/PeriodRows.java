package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Terms;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.assignment.recurrence.Recurrences;
import vn.dondoc.assignment.recurrence.RhythmWords;
import vn.dondoc.assignment.story.ItemPage.PeriodRow;
import vn.dondoc.assignment.story.ItemPage.Recurring;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;

/** Tells of each period of what recurs how far everyone is with it. */
@Component
class PeriodRows {

	private final Recurrences recurrences;

	private final RhythmWords words;

	private final StatusWords statusWords;

	PeriodRows(Recurrences recurrences, RhythmWords words, StatusWords statusWords) {
		this.recurrences = recurrences;
		this.words = words;
		this.statusWords = statusWords;
	}

	/**
	 * The obligations that recur among these assignments.
	 * @param toCome whether to show what is to come
	 */
	List<Recurring> of(Map<Assignment, Standing> standings, boolean toCome) {
		Map<ObligationId, List<Assignment>> byObligation = standings.keySet()
			.stream()
			.filter(Assignment::recurs)
			.collect(Collectors.groupingBy(Assignment::obligation,
					() -> new TreeMap<>(Comparator.comparing(ObligationId::value)), Collectors.toList()));
		List<Recurring> all = new ArrayList<>();
		byObligation.forEach((obligation, some) -> this.recurrences.of(obligation)
			.ifPresent((recurrence) -> all.add(recurring(recurrence, some, standings, toCome))));
		return all;
	}

	private Recurring recurring(Recurrences.Recurrence recurrence, List<Assignment> some,
			Map<Assignment, Standing> standings, boolean toCome) {
		List<PeriodRow> rows = new ArrayList<>();
		if (toCome) {
			recurrence.toCome().forEach((period) -> rows.add(0, coming(period)));
		}
		some.stream()
			.collect(Collectors.groupingBy(Assignment::periodStart, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.toList()))
			.forEach((start, instances) -> rows.add(begun(start, instances, standings)));
		return new Recurring(recurrence.obligation().value().toString(), this.words.of(recurrence.deadline()), rows);
	}

	private PeriodRow coming(Terms.PeriodTerm period) {
		return new PeriodRow(period.start(), this.statusWords.dueOn(period.term().firstLateAt()), Map.of(), null, null);
	}

	private PeriodRow begun(LocalDate start, List<Assignment> instances, Map<Assignment, Standing> standings) {
		Map<Place, Integer> places = new EnumMap<>(Place.class);
		List<Standing> here = instances.stream().map(standings::get).toList();
		here.forEach((standing) -> places.merge(Place.of(standing), 1, Integer::sum));
		boolean one = instances.size() == 1;
		Map<String, Integer> counts = places.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().name(), Map.Entry::getValue, Integer::sum,
					LinkedHashMap::new));
		return new PeriodRow(start, due(here), counts, one ? instances.get(0).id().value().toString() : null,
				one ? this.statusWords.brief(here.get(0)) : null);
	}

	private static @Nullable String due(Collection<Standing> standings) {
		List<String> days = standings.stream()
			.map((standing) -> standing.position().firstLateAt())
			.filter(Objects::nonNull)
			.sorted()
			.map((instant) -> Days.print(FirstLate.lastDay(instant)))
			.distinct()
			.toList();
		return days.isEmpty() ? null : (days.size() == 1) ? days.get(0) : days.get(0) + "–" + days.get(days.size() - 1);
	}

	/** How far an instance is, as the table of periods tells it. */
	private enum Place {

		ON_TIME, LATE, MISSING, HANDED_IN, OPEN, ENDED;

		static Place of(Standing standing) {
			TimeStatus status = standing.status();
			if (status == null) {
				return ENDED;
			}
			if (status.completed()) {
				return (status == TimeStatus.COMPLETED_LATE) ? LATE : ON_TIME;
			}
			if (standing.position().submittedAt() != null) {
				return HANDED_IN;
			}
			return (status == TimeStatus.NOT_COMPLETED_OVERDUE) ? MISSING : OPEN;
		}

	}

}
