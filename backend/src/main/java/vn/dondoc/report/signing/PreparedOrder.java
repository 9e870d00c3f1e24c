package vn.dondoc.report.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;

import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;

/** The order of a prepared report as its columns. */
@Embeddable
record PreparedOrder(String periodCode, String closing, LocalDate fromOn, LocalDate toOn, String population,
		String leadAs, Instant asOf, Instant knownAt) {

	static PreparedOrder of(ReportOrder order) {
		Period period = order.period();
		return new PreparedOrder(period.code(), period.closing().code(), period.from(), period.to(),
				order.population().code(), order.leadAs().name(), Objects.requireNonNull(order.asOf()),
				Objects.requireNonNull(order.knownAt()));
	}

	ReportOrder order() {
		Population population = ReportOrder.population(this.population);
		return new ReportOrder(Period.kept(this.periodCode, Closing.of(this.closing)), population, this.asOf,
				this.knownAt, LeadAs.valueOf(this.leadAs));
	}

}
