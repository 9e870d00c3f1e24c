package vn.dondoc.assignment;

import java.time.Instant;

/** When a fact takes effect, when it is recorded, and by whom. */
public record Stamp(Instant effectiveAt, Instant recordedAt, Author author) {
}
