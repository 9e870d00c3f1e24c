package vn.dondoc.extraction.text;

/** A stretch of a flow that may order one thing; {@code sentence} counts sentences. */
public record Clause(int start, int end, int sentence) {
}
