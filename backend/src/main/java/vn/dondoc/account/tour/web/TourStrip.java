package vn.dondoc.account.tour.web;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.tour.Tour;

/**
 * What stands at the head of a page: the offer of the tour, or a stop of it.
 *
 * @param number which stop, from one; none is the offer
 */
record TourStrip(Tour tour, @Nullable Integer number) {

	/** In the address of a page that is a stop. */
	static final String PARAMETER = "tour";

	/** The stop that the address asks for, where it is this page. */
	static @Nullable TourStrip at(Tour tour, String path, String asked) {
		for (int number = 1; number <= tour.length(); number++) {
			if (asked.equals(Integer.toString(number)) && tour.stops().get(number - 1).href().equals(path)) {
				return new TourStrip(tour, number);
			}
		}
		return null;
	}

	public boolean offer() {
		return this.number == null;
	}

	public String messageKey() {
		return key(this.tour.stops().get(at() - 1));
	}

	static String key(Tour.Stop stop) {
		return "account.tour.stop." + stop.name();
	}

	public int length() {
		return this.tour.length();
	}

	public @Nullable String previous() {
		return (at() > 1) ? href(at() - 1) : null;
	}

	public @Nullable String next() {
		return (at() < length()) ? href(at() + 1) : null;
	}

	private int at() {
		return (this.number != null) ? this.number : 0;
	}

	private String href(int other) {
		return this.tour.stops().get(other - 1).href() + "?" + PARAMETER + "=" + other;
	}

}
