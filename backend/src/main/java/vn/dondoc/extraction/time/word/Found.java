package vn.dondoc.extraction.time.word;

/** What was read, and the word behind it. */
public record Found<T>(T value, int behind) {
}
