package vn.dondoc.extraction.text;

import java.util.Arrays;

/**
 * Where each character of a text stood in the original. Most stand one behind the other
 * there too, so only the places where they do not are kept.
 */
final class Places {

	/** For each run its first character here, that one's place there, the end there. */
	private final int[] starts;

	private final int[] from;

	private final int[] to;

	private final int length;

	private Places(int[] starts, int[] from, int[] to, int length) {
		this.starts = starts;
		this.from = from;
		this.to = to;
		this.length = length;
	}

	/** The place in the original of this character. */
	int start(int at) {
		int run = run(at);
		return this.from[run] + at - this.starts[run];
	}

	/** The place in the original behind this character. */
	int end(int at) {
		int run = run(at);
		int behind = (run + 1 < this.starts.length) ? this.starts[run + 1] : this.length;
		return (at == behind - 1) ? this.to[run] : this.from[run] + at - this.starts[run] + 1;
	}

	Places part(int start, int end) {
		Writer out = new Writer();
		out.add(this, start, end);
		return out.done();
	}

	private int run(int at) {
		if (this.starts.length == 1) {
			return 0;
		}
		int found = Arrays.binarySearch(this.starts, at);
		return (found >= 0) ? found : -found - 2;
	}

	/** Writes places down, character by character or many at once. */
	static final class Writer {

		private int[] starts = new int[2];

		private int[] from = new int[2];

		private int[] to = new int[2];

		private int runs;

		private int length;

		/** A character that stood at start..end. */
		void add(int start, int end) {
			add(start, end, 1);
		}

		/** The characters at first..last of a text whose places are known. */
		void add(Places places, int first, int last) {
			int at = first;
			while (at < last) {
				int run = places.run(at);
				int behind = (run + 1 < places.starts.length) ? places.starts[run + 1] : places.length;
				int next = Math.min(last, behind);
				add(places.start(at), places.end(next - 1), next - at);
				at = next;
			}
		}

		/** So many characters that stood one behind the other from here to there. */
		void add(int start, int end, int count) {
			if (count == 0) {
				return;
			}
			int last = this.runs - 1;
			boolean goesOn = this.runs > 0 && start == this.to[last]
					&& start == this.from[last] + this.length - this.starts[last];
			if (!goesOn) {
				if (this.runs == this.starts.length) {
					grow();
				}
				last = this.runs++;
				this.starts[last] = this.length;
				this.from[last] = start;
			}
			this.to[last] = end;
			this.length += count;
		}

		private void grow() {
			this.starts = Arrays.copyOf(this.starts, this.runs * 2);
			this.from = Arrays.copyOf(this.from, this.runs * 2);
			this.to = Arrays.copyOf(this.to, this.runs * 2);
		}

		Places done() {
			return new Places(Arrays.copyOf(this.starts, this.runs), Arrays.copyOf(this.from, this.runs),
					Arrays.copyOf(this.to, this.runs), this.length);
		}

	}

}
