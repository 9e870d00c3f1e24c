package vn.dondoc.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.dondoc.statistics.Population;

/**
 * By which rules a report is counted, and what of it is frozen. Rules are decided
 * otherwise in time; what was signed is asked again by those it was signed under.
 */
public enum Definition {

	/** What accumulates does so from 1 January on, whenever its period begins. */
	FROM_NEW_YEAR(1),

	/** What accumulates holds at least its period. */
	WHOLE_PERIOD(2),

	/** Counted likewise; the other periods beside it are frozen as well. */
	WITH_OTHER_PERIODS(3);

	/** What is prepared now. */
	public static final Definition LATEST = WITH_OTHER_PERIODS;

	/** Before a report named its definition it was made by one of these. */
	private static final List<Definition> UNNAMED = List.of(WHOLE_PERIOD, FROM_NEW_YEAR);

	private final int number;

	Definition(int number) {
		this.number = number;
	}

	/** As a frozen report names it. */
	public int number() {
		return this.number;
	}

	/** Whether what is frozen names its definition, and holds the other periods. */
	public boolean named() {
		return !UNNAMED.contains(this);
	}

	/**
	 * Under which definitions a report may have been made that names none; the likelier
	 * one first.
	 */
	public static List<Definition> unnamed(Population population) {
		return (population == Population.CUMULATIVE) ? UNNAMED : UNNAMED.subList(0, 1);
	}

	/** The definition a frozen report names. */
	public static Definition of(int number) {
		return Arrays.stream(values())
			.filter((definition) -> definition.number == number)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No definition of reports is number " + number));
	}

	/** From which day on a population is counted. */
	LocalDate from(Population population, Period period) {
		if (population != Population.CUMULATIVE) {
			return period.from();
		}
		LocalDate year = (this == FROM_NEW_YEAR) ? period.to().withDayOfYear(1) : period.beginningOfYear();
		return (this == FROM_NEW_YEAR || year.isBefore(period.from())) ? year : period.from();
	}

}
