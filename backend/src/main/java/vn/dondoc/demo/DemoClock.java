package vn.dondoc.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.system.TimeConfiguration;

/**
 * The clock of a process that may load the demo: that of any process, except while the
 * demo is made, when it shows the moment of each deed.
 */
@Component
@Primary
@Profile(DemoClock.PROFILES)
class DemoClock extends Clock {

	static final String PROFILES = "demo | demo-loading";

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Duration MICROSECOND = Duration.ofNanos(1000);

	private final Clock beneath;

	private volatile @Nullable Instant set;

	DemoClock(@Qualifier(TimeConfiguration.BENEATH) Clock beneath) {
		this.beneath = beneath;
	}

	/** Sets the moment; it never runs backwards, so that later deeds stay later. */
	void moveTo(LocalDate day, LocalTime time) {
		Instant moment = day.atTime(time).atZone(VIETNAM).toInstant();
		Instant before = this.set;
		this.set = (before != null && !moment.isAfter(before)) ? before.plus(MICROSECOND) : moment;
	}

	/** Shows the time beneath from now on. */
	void letRun() {
		this.set = null;
	}

	@Override
	public Instant instant() {
		Instant shown = this.set;
		return (shown != null) ? shown : this.beneath.instant();
	}

	@Override
	public ZoneId getZone() {
		return VIETNAM;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(VIETNAM) ? this : Clock.fixed(instant(), zone);
	}

}
