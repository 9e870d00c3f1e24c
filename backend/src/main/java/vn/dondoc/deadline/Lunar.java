package vn.dondoc.deadline;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Days of the Vietnamese lunar calendar, computed for UTC+7 after Hồ Ngọc Đức's account
 * of it (and Meeus for moon and sun). In 2030 it parts from the Chinese calendar by a
 * day.
 */
final class Lunar {

	private static final double HOURS_AHEAD = 7.0;

	private static final double SYNODIC_MONTH = 29.530588853;

	/** Julian day of the new moon from which moons are counted, 1900-01-01. */
	private static final double FIRST_NEW_MOON = 2415021.076998695;

	private Lunar() {
	}

	/** The day of the solar calendar on which a lunar day of a year falls. */
	static LocalDate day(int day, int month, int year) {
		long november = eleventhMonth(year - 1);
		long next = eleventhMonth(year);
		int offset = (month < 11) ? month + 1 : month - 11;
		if (next - november > 365 && offset >= leapMonth(november)) {
			offset++;
		}
		long moons = (long) Math.floor(0.5 + (november - FIRST_NEW_MOON) / SYNODIC_MONTH);
		return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newMoon(moons + offset) + day - 1);
	}

	/** The Julian day on which the month holding the winter solstice begins. */
	private static long eleventhMonth(int year) {
		long yearEnd = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
		long moons = (long) Math.floor((yearEnd - 2415021) / SYNODIC_MONTH);
		long begin = newMoon(moons);
		return (solarTerm(begin) >= 9) ? newMoon(moons - 1) : begin;
	}

	/** How many months after the eleventh the month without a solar term comes. */
	private static int leapMonth(long november) {
		long moons = (long) Math.floor((november - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
		int month = 1;
		int term = solarTerm(newMoon(moons + month));
		int before;
		do {
			before = term;
			month++;
			term = solarTerm(newMoon(moons + month));
		}
		while (term != before && month < 14);
		return month - 1;
	}

	/** The Julian day, begun at midnight in Vietnam, of the k-th new moon since 1900. */
	private static long newMoon(long k) {
		double t = k / 1236.85;
		double t2 = t * t;
		double t3 = t2 * t;
		double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
				+ 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
		double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
		double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
		double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
		double correction = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
				+ 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon)
				- 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
				- 0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
		double deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
		return (long) Math.floor(mean + correction - deltaT + 0.5 + HOURS_AHEAD / 24);
	}

	/**
	 * In which twelfth of its yearly path the sun stands at midnight in Vietnam, 0 to 11.
	 */
	private static int solarTerm(long julianDay) {
		double t = (julianDay - 2451545.5 - HOURS_AHEAD / 24) / 36525;
		double t2 = t * t;
		double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
		double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
		double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
				+ (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly);
		return (int) Math.floor(floorMod(mean + centre, 360) / 30);
	}

	private static double sin(double degrees) {
		return Math.sin(Math.toRadians(degrees));
	}

	private static double floorMod(double value, double modulus) {
		return value - modulus * Math.floor(value / modulus);
	}

}
