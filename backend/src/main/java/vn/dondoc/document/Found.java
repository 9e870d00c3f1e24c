package vn.dondoc.document;

/**
 * A value read from a text and the stretch it was read from; the end lies outside it.
 */
public record Found<T>(T value, int start, int end) {

	/** The words the value was read from. */
	public String words(String text) {
		return text.substring(this.start, this.end);
	}

	<R> Found<R> as(R other) {
		return new Found<>(other, this.start, this.end);
	}

}
