package vn.dondoc.statistics.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;

/**
 * Holds what figures count at one moment against what they count at another. The number
 * of queries does not grow with the differences.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CompareFigures {

	private final Placements placements;

	private final Facts facts;

	CompareFigures(Placements placements, Facts facts) {
		this.placements = placements;
		this.facts = facts;
	}

	/**
	 * Compares two questions that name both their instants.
	 * @throws NotLater if the second is as of an earlier instant
	 */
	public Comparison compare(Question before, Question after, Sight sight) {
		if (asOf(after).isBefore(asOf(before))) {
			throw new NotLater();
		}
		Placements.Population was = this.placements.of(before, sight);
		Placements.Population is = this.placements.of(after, sight);
		return new Comparison(Comparison.Count.of(was), Comparison.Count.of(is), changes(was.all(), is.all()));
	}

	/** Why some of the changes between two questions came about. */
	public Map<Change, List<Step>> reasons(List<Change> some, Comparison between, Question before, Question after) {
		Map<AssignmentId, List<Fact>> told = this.facts.of(some.stream().map(Change::assignment).toList());
		Moment from = new Moment(asOf(before), knownAt(before), between.before().conventions().basis());
		Moment to = new Moment(asOf(after), knownAt(after), between.after().conventions().basis());
		boolean otherPeriod = !samePeriod(before, after);
		Map<Change, List<Step>> reasons = new HashMap<>();
		for (Change change : some) {
			List<Fact> facts = told.getOrDefault(change.assignment(), List.of());
			List<Step> steps = (otherPeriod && leftBehind(change, facts, from, to)) ? List.of()
					: Way.of(facts, from, to);
			reasons.put(change, steps.isEmpty() ? List.of(new Step(Reason.OTHER_PERIOD, to.asOf())) : steps);
		}
		return reasons;
	}

	/**
	 * Whether it was there at both moments and is counted at one only: between two
	 * periods, whatever else happened to it is not why.
	 */
	private static boolean leftBehind(Change change, List<Fact> facts, Moment from, Moment to) {
		Moment missing = (change.before() == null) ? from : to;
		return (change.before() == null || change.after() == null) && Seen.of(facts, missing).isPresent();
	}

	private static boolean samePeriod(Question before, Question after) {
		return before.population() == after.population() && Objects.equals(before.from(), after.from())
				&& Objects.equals(before.to(), after.to());
	}

	private static List<Change> changes(List<Placements.Placed> was, List<Placements.Placed> is) {
		Map<AssignmentId, Placements.Placed> left = new HashMap<>();
		was.forEach((placed) -> left.put(placed.assignment(), placed));
		List<Change> changes = new ArrayList<>();
		for (Placements.Placed now : is) {
			Placements.Placed then = left.remove(now.assignment());
			if (then == null) {
				changes.add(new Change(now.assignment(), now.item(), null, place(now)));
			}
			else if (!place(then).equals(place(now))) {
				changes.add(new Change(now.assignment(), now.item(), place(then), place(now)));
			}
		}
		left.values().forEach((then) -> changes.add(new Change(then.assignment(), then.item(), place(then), null)));
		changes.sort(Change.ORDER);
		return List.copyOf(changes);
	}

	private static Change.Place place(Placements.Placed placed) {
		return new Change.Place(placed.cell(), placed.lead());
	}

	private static Instant asOf(Question question) {
		return Objects.requireNonNull(question.asOf());
	}

	private static Instant knownAt(Question question) {
		return Objects.requireNonNull(question.knownAt());
	}

}
