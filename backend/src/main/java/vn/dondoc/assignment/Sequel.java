package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A deed among the facts told already. Told on the day it is dated it has to lead where
 * it leads when told last; else it would be done and change nothing, or undo what came
 * later. Nothing answers what was asked only afterwards, and no agency worked on what it
 * was given only afterwards.
 */
final class Sequel {

	private final List<Fact> before;

	private final AssignmentDeed deed;

	private final FactPayload payload;

	private final Stamp stamp;

	Sequel(List<Fact> before, AssignmentDeed deed, FactPayload payload, Stamp stamp) {
		this.before = before;
		this.deed = deed;
		this.payload = payload;
		this.stamp = stamp;
	}

	/**
	 * Asks whether the deed fits the day it is dated.
	 * @throws RefusedDeed if it does not, naming the earliest day it fits
	 */
	void guard() {
		Instant dated = this.stamp.effectiveAt();
		if (!fits(dated)) {
			throw this.before.stream()
				.map(Fact::effectiveAt)
				.filter((at) -> at.isAfter(dated))
				.sorted()
				.filter(this::fits)
				.findFirst()
				.map((earliest) -> RefusedDeed.before(dated, earliest))
				.orElseGet(RefusedDeed::outOfOrder);
		}
	}

	private boolean fits(Instant at) {
		Standing there = toldAt(at);
		boolean leadsThere = this.deed.ledTo(there.state()) && (there.state().ended() || same(there, toldLast()));
		return leadsThere && ValidFacts.of(this.before)
			.stream()
			.filter((fact) -> fact.effectiveAt().isAfter(at))
			.noneMatch(this::follows);
	}

	private Standing toldLast() {
		return toldAt(this.stamp.recordedAt());
	}

	private Standing toldAt(Instant at) {
		int seq = this.before.get(this.before.size() - 1).seq() + 1;
		Fact fact = new Fact(seq, at, this.stamp.recordedAt(), this.stamp.author(), this.payload);
		return Standing
			.asOf(Stream.concat(this.before.stream(), Stream.of(fact)).toList(), Instant.MAX, DoneBasis.SUBMITTED)
			.orElseThrow();
	}

	private static boolean same(Standing one, Standing other) {
		return one.state() == other.state() && one.position().lead().equals(other.position().lead())
				&& one.term().equals(other.term()) && one.requests().equals(other.requests());
	}

	/** Whether the deed cannot come before that fact. */
	private boolean follows(Fact fact) {
		if (this.payload instanceof FactPayload.PartFinished finished) {
			return fact.seq() == finished.part();
		}
		if (this.payload instanceof FactPayload.CooperationAnswered answered) {
			return fact.payload() instanceof FactPayload.CooperationAsked asked
					&& asked.agency().equals(answered.agency());
		}
		return this.deed.ofLead() && fact.payload() instanceof FactPayload.TransferDecided decided
				&& decided.newLead() != null;
	}

}
