package vn.dondoc.extraction;

/** A sentence of the text, its offsets (UTF-16, end exclusive) and how it was read. */
public record Sentence(int start, int end, Reading reading, String rule) {
}
