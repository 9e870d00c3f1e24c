package vn.dondoc.report.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.Population;

/**
 * A report that prepares itself for every period.
 *
 * @param workingDays after the last day of the period
 * @param from the first period prepared is the one that ends on this day or after it
 */
public record Schedule(UUID id, Period.Part part, Closing closing, Population population, int workingDays,
		LocalDate from) {

	/** What may be prepared so. */
	public static final List<Period.Part> PARTS = List.of(Period.Part.MONTH, Period.Part.QUARTER, Period.Part.HALF,
			Period.Part.NINE_MONTHS, Period.Part.YEAR);

	/**
	 * More would leave no working day before the 25th, when the province's report is due.
	 */
	public static final int MOST_DAYS = 5;

	private static final int DUE = 25;

	/** One of its periods, and the day it is prepared on. */
	public record Turn(Period period, LocalDate on) {
	}

	/** Its periods from the first one on, without an end. */
	public Stream<Turn> turns(WorkingCalendar calendar) {
		return Stream.iterate(Period.endingFrom(this.part, this.from, this.closing), Period::next)
			.map((period) -> new Turn(period, preparedOn(period, calendar)));
	}

	/**
	 * Where holidays lie between, earlier, so that it is there before the day it is due.
	 */
	private LocalDate preparedOn(Period period, WorkingCalendar calendar) {
		int days = this.workingDays;
		if (this.closing == Closing.ND09) {
			LocalDate due = period.to().withDayOfMonth(DUE);
			while (days > 1 && !calendar.workingDaysAfter(period.to(), days + 1).isBefore(due.plusDays(1))) {
				days--;
			}
		}
		return calendar.workingDaysAfter(period.to(), days);
	}

	ReportOrder order(Period period) {
		return new ReportOrder(period, this.population, period.end(), null);
	}

}
