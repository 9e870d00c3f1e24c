package vn.dondoc.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is entered of a programme.
 *
 * @param document the number of the document that set it up
 * @param planned how many tasks it is said to have; null where nobody said
 * @param note what it is about
 */
public record ProgrammeDetails(String name, @Nullable String document, @Nullable Integer planned,
		@Nullable LocalDate beginsOn, @Nullable LocalDate endsOn, @Nullable String note) {

	private static final int LONGEST_NAME = 300;

	private static final int MOST = 100_000;

	/**
	 * Takes what was typed.
	 * @throws ProgrammeRule naming the first field that is wrong
	 */
	public ProgrammeDetails {
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw ProgrammeRule.name();
		}
		if (planned != null && (planned < 1 || planned > MOST)) {
			throw ProgrammeRule.planned();
		}
		if (beginsOn != null && endsOn != null && endsOn.isBefore(beginsOn)) {
			throw ProgrammeRule.endsBeforeItBegins();
		}
	}

}
