package vn.dondoc.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.DondocApplication;
import vn.dondoc.system.TimeConfiguration;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever tries the demo may do so on the first day of a month or on the day a February
 * has once in four years.
 */
class DemoOnAnyDayTest {

	@TempDir
	Path home = Path.of(".");

	@ParameterizedTest
	@ValueSource(strings = { "2026-12-01", "2028-02-29" })
	void theDemoIsMade(LocalDate today) {
		TestClock clock = new TestClock();
		clock.setTo(today);
		try (ConfigurableApplicationContext context = begin(clock)) {
			context.getBean(LoadDemo.class)
				.load(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
						QuarterPlan.FIRST);
			assertThat(kinds(context)).contains("ACKNOWLEDGED", "SUBMITTED", "RETURNED", "CONFIRMED");
		}
	}

	private List<String> kinds(ConfigurableApplicationContext context) {
		return context.getBean(JdbcClient.class)
			.sql("select distinct kind from fact where recorded_at >= :start")
			.param("start", LocalDate.of(2025, 1, 1))
			.query(String.class)
			.list();
	}

	private ConfigurableApplicationContext begin(Clock clock) {
		ApplicationContextInitializer<GenericApplicationContext> set = (context) -> context
			.registerBean(TimeConfiguration.BENEATH, Clock.class, () -> clock);
		return new SpringApplicationBuilder(DondocApplication.class).web(WebApplicationType.NONE)
			.profiles("command", "demo-loading")
			.initializers(set)
			.run("--spring.main.banner-mode=off", "--logging.threshold.console=OFF",
					"--spring.main.lazy-initialization=true", "--dondoc.home=" + this.home.toAbsolutePath());
	}

}
