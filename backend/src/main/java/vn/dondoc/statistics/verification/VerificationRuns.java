package vn.dondoc.statistics.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** What the nights found. */
@Component
public class VerificationRuns {

	private final JdbcClient jdbc;

	VerificationRuns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest ones, the last first. */
	public List<VerificationRun> latest(int count) {
		return this.jdbc.sql("select * from verification_run order by started_at desc, id desc limit " + count)
			.query(VerificationRuns::read)
			.list();
	}

	Optional<VerificationRun> last() {
		return latest(1).stream().findFirst();
	}

	void keep(VerificationRun run) {
		this.jdbc
			.sql("insert into verification_run (id, started_at, finished_at, assignments, differing, strays, named)"
					+ " values (:id, :started, :finished, :assignments, :differing, :strays, :named)")
			.param("id", Ids.bytes(Ids.next()))
			.param("started", Utc.column(run.startedAt()))
			.param("finished", Utc.column(run.finishedAt()))
			.param("assignments", run.assignments())
			.param("differing", run.differing())
			.param("strays", run.strays())
			.param("named", String.join(" ", run.named()))
			.update();
	}

	private static VerificationRun read(ResultSet row, int number) throws SQLException {
		List<String> named = Arrays.stream(row.getString("named").split(" "))
			.filter(Predicate.not(String::isEmpty))
			.toList();
		return new VerificationRun(Utc.instant(row.getObject("started_at", LocalDateTime.class)),
				Utc.instant(row.getObject("finished_at", LocalDateTime.class)), row.getLong("assignments"),
				row.getLong("differing"), row.getLong("strays"), named);
	}

}
