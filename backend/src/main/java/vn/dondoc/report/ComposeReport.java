package vn.dondoc.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.register.RegisterCounts;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Table;

/** Composes a period's report; its figures come from the statistics and the registers. */
@Component
public class ComposeReport {

	/** A transaction ends within this time: what was known before it cannot change. */
	private static final Duration SETTLED = Duration.ofSeconds(60);

	private final Figures figures;

	private final RegisterCounts registers;

	private final MadeAtOnce made;

	private final Clock clock;

	ComposeReport(Figures figures, RegisterCounts registers, MadeAtOnce made, Clock clock) {
		this.figures = figures;
		this.registers = registers;
		this.made = made;
		this.clock = clock;
	}

	/**
	 * Counts what was ordered, of what the asker may see.
	 * @throws ReportRule.NotYetSettled if it asks for what is known later than a minute
	 * ago
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Report compose(ReportOrder order, Sight sight) {
		Instant now = this.clock.instant();
		Instant settled = settled(now);
		Instant knownAt = Objects.requireNonNullElse(order.knownAt(), settled);
		if (knownAt.isAfter(settled)) {
			throw new ReportRule.NotYetSettled();
		}
		Period period = order.period();
		Instant end = period.end();
		Instant asOf = Objects.requireNonNullElse(order.asOf(), end.isBefore(now) ? end : now);
		Table table = this.figures.of(Question.of(order.population(), period.from(), period.to())
			.asOf(asOf)
			.knownAt(knownAt)
			.leadAs(order.leadAs()), sight);
		return new Report(period, order.population(), asOf, knownAt, table.conventions().printed(), table,
				this.registers.of(period.from(), period.to(), asOf, knownAt));
	}

	private Instant settled(Instant now) {
		Instant aMinuteAgo = now.minus(SETTLED);
		return this.made.at().filter((made) -> made.isAfter(aMinuteAgo) && !made.isAfter(now)).orElse(aMinuteAgo);
	}

}
