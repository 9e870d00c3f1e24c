package vn.dondoc.demo;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mark on a database that holds the demo. */
@Component
class DemoMark {

	private final JdbcClient jdbc;

	DemoMark(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean present() {
		return this.jdbc.sql("select count(*) from demo_mark").query(Long.class).single() > 0;
	}

	void set(LocalDate loadedOn) {
		this.jdbc.sql("insert into demo_mark (loaded_on) values (?)").param(loadedOn).update();
	}

}
