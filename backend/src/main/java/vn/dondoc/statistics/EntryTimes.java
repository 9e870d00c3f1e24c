package vn.dondoc.statistics;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Measures how long the Office takes to enter what it gives. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EntryTimes {

	// hours begun, one more than the full ones; the day of a document begins on a full
	// hour
	private static final String HOURS = """
			case when s.first_recorded_at < timestampadd(day, 1, s.issued_at) then 0
			else 1 + timestampdiff(hour, timestampadd(day, 1, s.issued_at), s.first_recorded_at) end""";

	private final JdbcClient jdbc;

	private final Selections selections;

	EntryTimes(JdbcClient jdbc, Selections selections) {
		this.jdbc = jdbc;
		this.selections = selections;
	}

	/** Of all that counts in the total of a question; none where nothing does. */
	public Optional<EntryTime> of(Question question, Sight sight) {
		NavigableMap<Long, Long> assignmentsByHours = new TreeMap<>();
		this.selections.of(this.selections.asked(question, sight))
			.only(Slice.TOTAL)
			.select(this.jdbc, HOURS + " as taken, count(*) as n", "group by taken")
			.query((row) -> {
				assignmentsByHours.merge(row.getLong("taken"), row.getLong("n"), Long::sum);
			});
		return EntryTime.of(assignmentsByHours);
	}

}
