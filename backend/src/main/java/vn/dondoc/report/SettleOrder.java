package vn.dondoc.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * Fixes the instants an order leaves open, so that its answer stays the same for good.
 */
@Component
public class SettleOrder {

	/** A transaction ends within this time: what was known before it cannot change. */
	private static final Duration SETTLED = Duration.ofSeconds(60);

	private final MadeAtOnce made;

	private final Clock clock;

	SettleOrder(MadeAtOnce made, Clock clock) {
		this.made = made;
		this.clock = clock;
	}

	/**
	 * The order with both its instants.
	 * @throws ReportRule.NotYetSettled if it asks for what is known later than a minute
	 * ago
	 */
	public ReportOrder settle(ReportOrder order) {
		Instant now = this.clock.instant();
		Instant settled = settled(now);
		Instant knownAt = Objects.requireNonNullElse(order.knownAt(), settled);
		if (knownAt.isAfter(settled)) {
			throw new ReportRule.NotYetSettled();
		}
		Instant end = order.period().end();
		Instant asOf = Objects.requireNonNullElse(order.asOf(), end.isBefore(now) ? end : now);
		return order.at(asOf, knownAt);
	}

	private Instant settled(Instant now) {
		Instant aMinuteAgo = now.minus(SETTLED);
		return this.made.at().filter((made) -> made.isAfter(aMinuteAgo) && !made.isAfter(now)).orElse(aMinuteAgo);
	}

}
