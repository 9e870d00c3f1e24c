package vn.dondoc.demo.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.EnterHistories;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Term;
import vn.dondoc.organisation.AgencyId;

/** Writes a plan's directives and assignments, some hundred directives at a time. */
@Component
public class WriteRows {

	private static final int AT_ONCE = 200;

	private final DirectiveRows directives;

	private final EnterHistories histories;

	private final TransactionOperations transactions;

	WriteRows(DirectiveRows directives, EnterHistories histories, TransactionOperations transactions) {
		this.directives = directives;
		this.histories = histories;
		this.transactions = transactions;
	}

	/** For whom, by whom and until which day it is written. */
	public record Cast(List<AgencyId> agencies, AccountId clerk, LocalDate today) {
	}

	/**
	 * Writes so many assignments.
	 * @param progress is told how many are written
	 */
	public void write(int rows, Mix mix, Cast cast, IntConsumer progress) {
		RowPlan plan = new RowPlan(rows, mix, cast.today());
		RowStory story = new RowStory(cast.today(), cast.clerk(), mix);
		for (List<RowPlan.Directive> some = some(plan); !some.isEmpty(); some = some(plan)) {
			List<RowPlan.Directive> written = some;
			this.transactions.executeWithoutResult((status) -> write(written, cast, story));
			progress.accept(plan.planned());
		}
	}

	private static List<RowPlan.Directive> some(RowPlan plan) {
		List<RowPlan.Directive> some = new ArrayList<>();
		RowPlan.Directive next = plan.next();
		while (next != null) {
			some.add(next);
			next = (some.size() < AT_ONCE) ? plan.next() : null;
		}
		return some;
	}

	private void write(List<RowPlan.Directive> some, Cast cast, RowStory story) {
		this.directives.insert(some, cast.clerk(), story);
		this.histories.enter(some.stream()
			.flatMap((directive) -> directive.items()
				.stream()
				.flatMap((item) -> histories(directive.issuedOn(), item, cast.agencies(), story).stream()))
			.toList());
	}

	private static List<EnterHistories.History> histories(LocalDate issuedOn, RowPlan.Item item,
			List<AgencyId> agencies, RowStory story) {
		Term term = story.term(item.number(), issuedOn);
		List<AgencyId> cooperating = (item.number() % 3 == 0) ? List.of(agency(agencies, item, item.fanOut()))
				: List.of();
		Assignment.Origin origin = new Assignment.Origin(new ItemId(RowIds.of(RowIds.Kind.ITEM, item.number())),
				new ObligationId(RowIds.of(RowIds.Kind.OBLIGATION, item.number())), Assignment.SINGLE, cooperating);
		return IntStream.range(0, item.fanOut()).mapToObj((place) -> {
			int number = item.assignment() + place;
			return new EnterHistories.History(new AssignmentId(RowIds.of(RowIds.Kind.ASSIGNMENT, number)), origin,
					story.of(number, agency(agencies, item, place), term, issuedOn));
		}).toList();
	}

	/** Agencies of one item differ, and all agencies come in turn. */
	private static AgencyId agency(List<AgencyId> agencies, RowPlan.Item item, int place) {
		return agencies.get((item.number() * 7 + place) % agencies.size());
	}

}
