package vn.dondoc.extraction.time;

/** What was read, and the word behind it. */
record Found<T>(T value, int behind) {
}
