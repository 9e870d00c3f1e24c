package vn.dondoc.assignment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;

/**
 * A deadline as an assignment carries it: the words, what they mean, and the first
 * instant that is late. Without that instant the assignment has no deadline, whatever the
 * words are.
 */
public record Term(@Nullable String phrase, @Nullable Deadline deadline, @Nullable Instant firstLateAt) {

	public static final Term NONE = new Term(null, null, null);

}
