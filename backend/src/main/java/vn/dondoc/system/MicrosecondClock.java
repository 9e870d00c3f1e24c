package vn.dondoc.system;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The real time to the microsecond, as the database keeps it. {@link Clock#tick} would do
 * the same, but on Java 17 divides by zero when asked for milliseconds.
 */
final class MicrosecondClock extends Clock {

	private final Clock real;

	MicrosecondClock(ZoneId zone) {
		this.real = Clock.system(zone);
	}

	@Override
	public Instant instant() {
		return this.real.instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new MicrosecondClock(zone);
	}

}
