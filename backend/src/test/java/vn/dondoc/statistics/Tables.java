package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Cut;

/** Tables of tests of other rooms, made without counting anything. */
public final class Tables {

	private static final Question QUARTER = Question.of(Population.ASSIGNED, LocalDate.of(2021, 1, 1),
			LocalDate.of(2021, 3, 31));

	private Tables() {
	}

	/** The same where what has no deadline is printed within what is in time. */
	public static Table folded() {
		return quarter(new Conventions(DoneBasis.SUBMITTED, true));
	}

	/** The sample article's quarter in two agencies. */
	public static Table quarter() {
		return quarter(Conventions.SHIPPED);
	}

	/** A quarter of which no agency named any cause. */
	public static CutTable withoutCauses() {
		Table quarter = quarter();
		return new CutTable(quarter.asked(), Cut.CAUSE, quarter.conventions(), Counts.ZERO, List.of());
	}

	private static Table quarter(Conventions conventions) {
		Table.Line one = line("00000000-0000-7000-8000-000000000001", "Sở Y tế",
				Map.of(Slice.COMPLETED_ON_TIME, 500L, Slice.COMPLETED_LATE, 100L, Slice.NOT_COMPLETED_OVERDUE, 40L,
						Slice.NOT_COMPLETED_IN_TIME, 1000L, Slice.SUBMITTED, 7L));
		Table.Line two = line("00000000-0000-7000-8000-000000000002", "Sở Tài chính",
				Map.of(Slice.COMPLETED_ON_TIME, 6L, Slice.COMPLETED_LATE, 23L, Slice.NOT_COMPLETED_OVERDUE, 1L,
						Slice.NOT_COMPLETED_IN_TIME, 68L, Slice.SUSPENDED, 2L, Slice.WITHDRAWN, 3L));
		Counts total = one.counts().plus(two.counts());
		Instant end = Instant.parse("2021-03-31T16:59:59.999999Z");
		return new Table(QUARTER.asOf(end).knownAt(end), end, conventions, 900, total, List.of(one, two));
	}

	private static Table.Line line(String id, String name, Map<Slice, Long> counts) {
		AgencyId agency = new AgencyId(UUID.fromString(id));
		return new Table.Line(agency, name, new Counts(counts), QUARTER.ledBy(agency));
	}

}
