package vn.dondoc.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

import vn.dondoc.system.TimeConfiguration;

/**
 * The clock of every Spring test, in place of the real one: stands still until a test
 * moves it, and stands at {@link #START} again before each test method. Inject it as
 * {@code TestClock}.
 */
public final class TestClock extends Clock {

	/** Monday, 10 March 2025, 08:00 in Vietnam. */
	public static final Instant START = Instant.parse("2025-03-10T01:00:00Z");

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final ZoneId zone;

	private volatile Instant now;

	public TestClock() {
		this(START, VIETNAM);
	}

	private TestClock(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/** Sets the time in Vietnam. */
	public void setTo(LocalDateTime local) {
		this.now = local.atZone(VIETNAM).toInstant();
	}

	public void setTo(Instant instant) {
		this.now = instant;
	}

	/** Sets 08:00 of the day in Vietnam. */
	public void setTo(LocalDate day) {
		setTo(day.atTime(8, 0));
	}

	public void advance(Duration duration) {
		this.now = this.now.plus(duration);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.now, VIETNAM);
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new TestClock(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	static void register(DefaultListableBeanFactory beans) {
		beans.registerBeanDefinition(TimeConfiguration.BENEATH,
				new RootBeanDefinition(TestClock.class, TestClock::new));
	}

}
