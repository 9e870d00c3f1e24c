package vn.dondoc.deadline.notice;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

/**
 * What the Prime Minister's notice says of a year's holidays.
 *
 * @param daysBeforeTet how many of the five days lie before the first of the first
 * @param secondNationalDay the day joined to 2 September; null for the usual one
 * @param notice the notice's number
 */
public record YearNotice(int year, int daysBeforeTet, @Nullable LocalDate secondNationalDay, @Nullable String notice) {

	private static final int MOST = 4;

	/**
	 * Takes what was typed.
	 * @throws NoticeRule naming the first thing no notice can say
	 */
	public YearNotice {
		notice = NoticeRule.number(notice);
		if (daysBeforeTet < 0 || daysBeforeTet > MOST) {
			throw new NoticeRule.DaysBeforeTet(MOST);
		}
		if (secondNationalDay != null && !beside(LocalDate.of(year, Month.SEPTEMBER, 2), secondNationalDay)) {
			throw new NoticeRule.SecondNationalDay(year);
		}
	}

	/** What holds while no notice is known. */
	static YearNotice usual(int year) {
		return new YearNotice(year, 1, null, null);
	}

	private static boolean beside(LocalDate nationalDay, LocalDate second) {
		return second.equals(nationalDay.minusDays(1)) || second.equals(nationalDay.plusDays(1));
	}

}
