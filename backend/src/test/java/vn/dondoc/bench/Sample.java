package vn.dondoc.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.DondocApplication;
import vn.dondoc.demo.LoadRows;
import vn.dondoc.demo.rows.Mix;
import vn.dondoc.testing.BenchDatabase;

/**
 * The application on a database of so many bulk rows, as {@code demo --rows} makes it.
 */
public final class Sample implements AutoCloseable {

	private final BenchDatabase database;

	private final ConfigurableApplicationContext context;

	private final Plans plans = new Plans();

	private final Duration loading;

	Sample(int rows) {
		this(rows, Mix.TEN_YEARS);
	}

	/** On H2 instead of MySQL. */
	static Sample onH2(int rows) {
		return new Sample(BenchDatabase.onH2("dondoc_bench_" + rows), rows, Mix.TEN_YEARS);
	}

	/** Of a mix of its own, with settings of the program that differ from the usual. */
	public Sample(int rows, Mix mix, String... settings) {
		this(BenchDatabase.onMysql("dondoc_bench_" + rows), rows, mix, settings);
	}

	private Sample(BenchDatabase database, int rows, Mix mix, String... settings) {
		this.database = database;
		this.context = start(this.database, List.of(this.plans), settings);
		long begun = System.nanoTime();
		bean(LoadRows.class).load(rows, mix, (written) -> {
		});
		this.loading = Duration.ofNanos(System.nanoTime() - begun);
		bean(JdbcTemplate.class).execute(this.database.analysis());
	}

	private static ConfigurableApplicationContext start(BenchDatabase database, List<BeanPostProcessor> more,
			String... settings) {
		return start(database.url(), database.user(), database.password(), more, settings);
	}

	/** The application on a database that is loaded already. */
	static ConfigurableApplicationContext start(String url, String user, String password, List<BeanPostProcessor> more,
			String... settings) {
		Stream<String> usual = Stream.of("--spring.main.banner-mode=off", "--logging.threshold.console=OFF",
				"--spring.main.lazy-initialization=true", "--spring.datasource.url=" + url,
				"--spring.datasource.username=" + user, "--spring.datasource.password=" + password,
				"--dondoc.home=" + Path.of("target", "bench", "home").toAbsolutePath());
		return new SpringApplicationBuilder(DondocApplication.class).web(WebApplicationType.NONE)
			.profiles("command", "demo-loading")
			.initializers((context) -> more.forEach(context.getBeanFactory()::addBeanPostProcessor))
			.run(Stream.concat(usual, Arrays.stream(settings)).toArray(String[]::new));
	}

	BenchDatabase database() {
		return this.database;
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	public LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	Plans plans() {
		return this.plans;
	}

	/** How long the rows took to write. */
	Duration loading() {
		return this.loading;
	}

	@Override
	public void close() {
		this.context.close();
		this.database.close();
	}

}
