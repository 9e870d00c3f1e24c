package vn.dondoc.system;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeConfigurationTest {

	private final Clock clock = TimeConfiguration.ofVietnam();

	@Test
	void theClockTicksInMicrosecondsInVietnam() {
		assertThat(this.clock.instant().getNano() % 1000).isZero();
		assertThat(this.clock.getZone().getId()).isEqualTo("Asia/Ho_Chi_Minh");
		assertThat(this.clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
	}

	@Test
	void itTellsMillisecondsToo() {
		Instant before = this.clock.instant();
		assertThat(this.clock.millis()).isBetween(before.toEpochMilli(), before.plusSeconds(60).toEpochMilli());
	}

}
