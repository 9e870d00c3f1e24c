package vn.dondoc.statistics;

import vn.dondoc.assignment.DoneBasis;

/**
 * Standing's rule of completion, said of a row s as of :asOf.
 *
 * @param done whether it is completed
 * @param open whether it is not; said so that an index serves it
 * @param since from when it is completed
 * @param judged the instant lateness is judged on
 */
record JudgedSql(String done, String open, String since, String judged) {

	private static final String CONFIRMED = "s.confirmed_at is not null";

	private static final String NOT_CONFIRMED = "s.confirmed_at is null";

	// midnight in Vietnam is 17:00 UTC of the day before
	private static final String PRODUCT_DAY = "coalesce(timestampadd(hour, -7, s.product_on), s.submitted_at)";

	static JudgedSql on(DoneBasis basis) {
		return switch (basis) {
			case SUBMITTED -> new JudgedSql(CONFIRMED, NOT_CONFIRMED, "s.submitted_at", "s.submitted_at");
			case PRODUCT -> new JudgedSql(CONFIRMED, NOT_CONFIRMED, "s.submitted_at", PRODUCT_DAY);
			case CONFIRMED -> new JudgedSql("s.confirmed_at <= :asOf",
					"(s.confirmed_at is null or s.confirmed_at > :asOf)", "s.confirmed_at", "s.confirmed_at");
		};
	}

}
