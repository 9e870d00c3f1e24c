package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.report.MadeAtOnce;
import vn.dondoc.system.Utc;

/** The mark on a database that holds the demo. */
@Component
class DemoMark implements MadeAtOnce {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final JdbcClient jdbc;

	DemoMark(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean present() {
		return this.jdbc.sql("select count(*) from demo_mark").query(Long.class).single() > 0;
	}

	void set(Instant loadedAt) {
		this.jdbc.sql("insert into demo_mark (loaded_on, loaded_at) values (?, ?)")
			.param(LocalDate.ofInstant(loadedAt, VIETNAM))
			.param(Utc.column(loadedAt))
			.update();
	}

	@Override
	public Optional<Instant> at() {
		return this.jdbc.sql("select loaded_at from demo_mark where loaded_at is not null")
			.query(LocalDateTime.class)
			.optional()
			.map(Utc::instant);
	}

}
