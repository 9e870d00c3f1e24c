package vn.dondoc.report.print;

import vn.dondoc.report.sentence.Words;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table of numbers, before it is known whether it goes onto paper or into a workbook.
 *
 * @param heads the name of the first column, then those of the numbers
 * @param total the last line; null where there is none
 * @param adds whether the total is the sum of the lines above it
 * @param note what has to be known to read it
 */
record Grid(String title, List<String> heads, List<Line> lines, @Nullable Line total, boolean adds,
		@Nullable String note) {

	/** A named line. */
	record Line(String name, List<Value> values) {

		static Line of(String name, List<Long> numbers) {
			return new Line(name, numbers.stream().<Value>map(Number::new).toList());
		}

	}

	/** A number, or the share one number is of another. */
	sealed interface Value {

		String printed();

	}

	record Number(long number) implements Value {

		@Override
		public String printed() {
			return Words.number(this.number);
		}

	}

	/** Of the two numbers before it in the line. */
	record Share(long part, long whole) implements Value {

		@Override
		public String printed() {
			return Words.share(this.part, this.whole);
		}

	}

}
