package vn.dondoc.notification.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.reminder.Reminders;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/** Parts what was chosen by the agencies that lead it, as the Office sees it. */
@Component
@Transactional(readOnly = true)
public class WorkToUrge {

	private final Assignments assignments;

	private final Facts facts;

	private final Rows rows;

	private final Clock clock;

	WorkToUrge(Assignments assignments, Facts facts, Rows rows, Clock clock) {
		this.assignments = assignments;
		this.facts = facts;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Agencies by name, their work by when it is due; what is not with its agency any
	 * more, or not now, is left out.
	 */
	public List<AgencyWork> of(Collection<AssignmentId> chosen) {
		List<Placements.Placed> open = this.assignments.findAllById(chosen)
			.stream()
			.filter((one) -> one.state().withAgency())
			.map((one) -> new Placements.Placed(one.id(), one.item(), Slice.NOT_COMPLETED, one.leadAgency()))
			.toList();
		if (open.isEmpty()) {
			return List.of();
		}
		Map<AssignmentId, List<Fact>> told = this.facts
			.of(open.stream().map(Placements.Placed::assignment).collect(Collectors.toSet()));
		Map<Row.Lead, List<Row>> byLead = this.rows.of(Question.now(), Sight.EVERYTHING, open)
			.stream()
			.collect(Collectors.groupingBy(Row::lead, LinkedHashMap::new, Collectors.toList()));
		return byLead.entrySet()
			.stream()
			.map((entry) -> work(entry.getKey(), entry.getValue(), told))
			.sorted(Comparator.comparing(AgencyWork::name))
			.toList();
	}

	private AgencyWork work(Row.Lead lead, List<Row> rows, Map<AssignmentId, List<Fact>> told) {
		return new AgencyWork(lead.agency(), lead.name(), rows.stream()
			.map((row) -> piece(row, told.getOrDefault(row.assignment(), List.of())))
			.sorted(Comparator.comparing(AgencyWork.Piece::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList());
	}

	private AgencyWork.Piece piece(Row row, List<Fact> facts) {
		LocalDate lastDay = row.due().lastDay();
		long late = (lastDay != null) ? Math.max(0, ChronoUnit.DAYS.between(lastDay, LocalDate.now(this.clock))) : 0;
		return new AgencyWork.Piece(row.assignment(), row.content(), row.source().title(), lastDay, late,
				Reminders.count(facts));
	}

}
