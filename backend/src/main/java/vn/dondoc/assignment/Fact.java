package vn.dondoc.assignment;

import java.time.Instant;

/**
 * Something that happened to an assignment: when it took effect, when it became known,
 * and what it was. Facts are only ever added.
 */
public record Fact(int seq, Instant effectiveAt, Instant recordedAt, Author author, FactPayload payload) {

	public FactKind kind() {
		return FactKind.of(this.payload);
	}

	public boolean knownAt(Instant instant) {
		return !this.recordedAt.isAfter(instant);
	}

}
