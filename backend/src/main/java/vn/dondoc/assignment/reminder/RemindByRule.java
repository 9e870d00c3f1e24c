package vn.dondoc.assignment.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.system.Ids;

/**
 * Reminds of many assignments as their dated rules ask: each at most once a day and for
 * each day of a rule, however often and from however many nodes it is asked for.
 */
@Component
public class RemindByRule {

	private final ManyFacts manyFacts;

	private final Facts facts;

	private final ReminderRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RemindByRule(ManyFacts manyFacts, Facts facts, ReminderRows rows, ApplicationEventPublisher events, Clock clock) {
		this.manyFacts = manyFacts;
		this.facts = facts;
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	/** Answers how many were reminded of; the others were already, or need none. */
	@Transactional
	public int remind(LocalDate day, List<DueReminder> all) {
		Set<AssignmentId> already = this.rows.reminded(day, ruleDays(all));
		List<DueReminder> due = all.stream().filter((one) -> !already.contains(one.assignment())).toList();
		if (due.isEmpty()) {
			return 0;
		}
		Map<AssignmentId, ManyFacts.Held> fresh = fresh(day, due);
		Map<AssignmentId, List<Fact>> told = this.facts.of(fresh.keySet());
		Map<AssignmentId, Fact> facts = new LinkedHashMap<>();
		List<ReminderRows.Reminder> reminders = new ArrayList<>();
		UUID command = Ids.next();
		for (DueReminder one : due) {
			ManyFacts.Held held = fresh.remove(one.assignment());
			if (held != null) {
				List<Fact> before = Objects.requireNonNull(told.get(held.id()));
				facts.put(held.id(), fact(held, before, one.rule(), command));
				reminders.add(new ReminderRows.Reminder(one, held.lead(), Reminders.owing(before)));
			}
		}
		this.rows.insert(day, reminders);
		this.manyFacts.add(facts);
		if (!facts.isEmpty()) {
			this.events.publishEvent(new RemindedByRule(day, facts.size()));
		}
		return facts.size();
	}

	/** Asked behind the lock, so that whoever held it before is seen. */
	private Map<AssignmentId, ManyFacts.Held> fresh(LocalDate day, List<DueReminder> due) {
		Map<AssignmentId, ManyFacts.Held> held = this.manyFacts
			.hold(due.stream().map(DueReminder::assignment).toList());
		held.values().removeIf((one) -> !one.state().withAgency());
		held.keySet()
			.removeAll(this.rows.reminded(day,
					ruleDays(due.stream().filter((one) -> held.containsKey(one.assignment())).toList())));
		return held;
	}

	private static Map<AssignmentId, LocalDate> ruleDays(List<DueReminder> due) {
		return due.stream().collect(Collectors.toMap(DueReminder::assignment, DueReminder::ruleDay));
	}

	private Fact fact(ManyFacts.Held held, List<Fact> before, int rule, UUID command) {
		Instant now = this.clock.instant();
		Author author = new Author(Author.NOBODY, null, Author.Entry.DIRECT, null, command);
		return new Fact(held.lastSeq() + 1, now, now, author,
				new FactPayload.Reminded(Reminders.next(before), null, "", rule));
	}

}
