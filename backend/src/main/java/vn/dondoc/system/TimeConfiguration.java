package vn.dondoc.system;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock every room asks: Vietnam's, to the microsecond, as the database keeps it. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

	/** The name of the clock that any other clock of the process is laid over. */
	public static final String BENEATH = "clock";

	@Bean(TimeConfiguration.BENEATH)
	@ConditionalOnMissingBean(name = TimeConfiguration.BENEATH)
	Clock clock() {
		return ofVietnam();
	}

	/** The real time, for what runs before or beside the application's own clock. */
	public static Clock ofVietnam() {
		return new MicrosecondClock(Days.VIETNAM);
	}

}
