package vn.dondoc.system;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock every room asks: Vietnam's, to the microsecond, as the database keeps it. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

	private static final Duration MICROSECOND = Duration.ofNanos(1000);

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return ofVietnam();
	}

	/** The real time, for what runs before or beside the application's own clock. */
	public static Clock ofVietnam() {
		return Clock.tick(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), MICROSECOND);
	}

}
