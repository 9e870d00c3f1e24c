package vn.dondoc.extraction.time;

import vn.dondoc.deadline.Deadline;

/**
 * A phrase at start..end of a flow that may be a deadline. {@code same} where it only
 * points at the one before ("cùng thời hạn nêu trên").
 */
public record Phrase(int start, int end, Deadline meaning, boolean same, String rule, double confidence) {
}
