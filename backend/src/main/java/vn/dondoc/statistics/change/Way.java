package vn.dondoc.statistics.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.system.Days;

/**
 * The way an assignment went from one moment to a later one. It is walked a step at a
 * time, first through what became known, then through what took effect; a step at which
 * it is counted elsewhere than before it is a reason. Where less was known at the later
 * one, what became known is walked back.
 */
final class Way {

	private final List<Fact> facts;

	private final List<Step> steps = new ArrayList<>();

	private Optional<Seen> seen;

	private Way(List<Fact> facts, Moment from) {
		this.facts = facts;
		this.seen = Seen.of(facts, from);
	}

	/** The reasons of the way, in the order they are met. */
	static List<Step> of(List<Fact> facts, Moment from, Moment to) {
		Way way = new Way(facts, from);
		way.look(from.judged(to.basis()), Reason.SETTING_CHANGED, to.knownAt());
		way.throughKnowledge(from.judged(to.basis()), to.knownAt());
		way.throughTime(to.at(from.asOf()), to.asOf());
		return List.copyOf(way.steps);
	}

	private void throughKnowledge(Moment from, Instant until) {
		boolean back = until.isBefore(from.knownAt());
		for (Instant at : back ? recorded(until, from.knownAt(), Comparator.reverseOrder())
				: recorded(from.knownAt(), until, Comparator.naturalOrder())) {
			Reason reason = last((fact) -> fact.recordedAt().equals(at)).map((fact) -> Reason.becameKnown(fact.kind()))
				.orElse(Reason.RECORDED_LATER);
			look(from.known(back ? at.minusNanos(1000) : at), reason, at);
		}
	}

	private List<Instant> recorded(Instant after, Instant until, Comparator<Instant> order) {
		return within(this.facts.stream().map(Fact::recordedAt), after, until).stream().sorted(order).toList();
	}

	private void throughTime(Moment from, Instant until) {
		Instant at = from.asOf();
		Instant next = next(at, until);
		while (next != null) {
			at = next;
			Instant now = at;
			Reason reason = last((fact) -> fact.knownAt(from.knownAt()) && beginsAt(fact, now))
				.map((fact) -> Reason.happened(fact.kind()))
				.orElse(Reason.FELL_DUE);
			look(from.at(at), reason, at);
			next = next(at, until);
		}
	}

	private @Nullable Instant next(Instant after, Instant until) {
		Stream<Instant> begun = this.facts.stream().flatMap(Way::begins);
		Stream<Instant> due = this.seen.map(Seen::firstLateAt).stream().filter(Objects::nonNull);
		return within(Stream.concat(begun, due), after, until).stream().findFirst().orElse(null);
	}

	private void look(Moment moment, Reason reason, Instant at) {
		Optional<Seen> now = Seen.of(this.facts, moment);
		boolean same = now.isPresent() ? this.seen.filter(now.get()::countedAs).isPresent() : this.seen.isEmpty();
		if (!same) {
			this.steps.add(new Step(reason, at));
		}
		this.seen = now;
	}

	/**
	 * Several facts of one instant were recorded one after the other: the last decided.
	 */
	private Optional<Fact> last(Predicate<Fact> which) {
		return this.facts.stream()
			.filter((fact) -> Reason.decides(fact.kind()))
			.filter(which)
			.max(Comparator.comparing(Fact::seq));
	}

	private static boolean beginsAt(Fact fact, Instant at) {
		return begins(fact).anyMatch(at::equals);
	}

	private static Stream<Instant> begins(Fact fact) {
		LocalDate issuedOn = (fact.payload() instanceof FactPayload.Rectified right) ? right.issuedOn() : null;
		return (issuedOn != null) ? Stream.of(fact.effectiveAt(), Days.startOf(issuedOn))
				: Stream.of(fact.effectiveAt());
	}

	private static List<Instant> within(Stream<Instant> instants, Instant after, Instant until) {
		return instants.filter((at) -> at.isAfter(after) && !at.isAfter(until)).distinct().sorted().toList();
	}

}
