package vn.dondoc.report;

import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.register.RegisterCounts;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Table;

/** Composes a period's report; its figures come from the statistics and the registers. */
@Component
public class ComposeReport {

	private final Figures figures;

	private final RegisterCounts registers;

	private final SettleOrder settle;

	ComposeReport(Figures figures, RegisterCounts registers, SettleOrder settle) {
		this.figures = figures;
		this.registers = registers;
		this.settle = settle;
	}

	/**
	 * Counts what was ordered, of what the asker may see.
	 * @throws ReportRule.NotYetSettled if it asks for what is known later than a minute
	 * ago
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Report compose(ReportOrder asked, Sight sight) {
		ReportOrder order = this.settle.settle(asked);
		Instant asOf = Objects.requireNonNull(order.asOf());
		Instant knownAt = Objects.requireNonNull(order.knownAt());
		Period period = order.period();
		Table table = this.figures.of(order.question(), sight);
		return new Report(period, order.population(), asOf, knownAt, table.conventions().printed(), table,
				this.registers.of(period.from(), period.to(), asOf, knownAt));
	}

}
