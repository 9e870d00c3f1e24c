package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Ids;

/**
 * Figures cut by programme. The cut overlaps: an assignment counts in every programme it
 * belongs to at the as-of instant.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ProgrammeFigures {

	private static final List<Slice> COUNTED = Stream.concat(Stream.of(Slice.TOTAL), Counts.PRINTED.stream()).toList();

	private static final String BELONGS = """
			) x join dimension d on d.assignment_id = x.id and d.name = 'PROGRAMME'
			and d.from_at <= :asOf and d.to_at > :asOf""";

	private final JdbcClient jdbc;

	private final Selections selections;

	ProgrammeFigures(JdbcClient jdbc, Selections selections) {
		this.jdbc = jdbc;
		this.selections = selections;
	}

	/**
	 * One programme's part.
	 *
	 * @param items distinct items behind the assignments of the total
	 */
	public record Line(UUID programme, long items, Counts counts, Question asked) {

		/** Of a programme nothing was put into. */
		public static Line none(UUID programme) {
			return new Line(programme, 0, Counts.ZERO, Question.now().only(Filter.NONE.ofProgramme(programme)));
		}

		public Cell cell(Slice slice) {
			return new Cell(this.counts.of(slice), this.asked.rows(slice));
		}

	}

	/** Of every programme that has a row within sight. */
	public Map<UUID, Line> of(Question question, Sight sight) {
		return lines(question, sight, null);
	}

	/** Of these programmes, as far as they have a row within sight. */
	public Map<UUID, Line> of(Question question, Sight sight, Collection<UUID> programmes) {
		return programmes.isEmpty() ? Map.of() : lines(question, sight, programmes);
	}

	/** What a programme was called when something was put into it last. */
	public Optional<String> name(UUID programme) {
		return this.jdbc.sql("""
				select value_text from dimension where name = 'PROGRAMME' and reference = :programme
				order by from_at desc limit 1""")
			.param("programme", Ids.bytes(programme))
			.query(String.class)
			.optional();
	}

	private Map<UUID, Line> lines(Question question, Sight sight, @Nullable Collection<UUID> programmes) {
		Selection selection = this.selections.of(this.selections.asked(question, sight));
		String total = Figures.column(Slice.TOTAL);
		String sums = COUNTED.stream()
			.map((slice) -> "sum(x." + Figures.column(slice) + ") as " + Figures.column(slice))
			.collect(Collectors.joining(", "));
		String flags = COUNTED.stream()
			.map((slice) -> "case when " + selection.condition(slice) + " then 1 else 0 end as "
					+ Figures.column(slice))
			.collect(Collectors.joining(", "));
		String narrowed = (programmes != null) ? " and d.reference in (:programmes)" : "";
		JdbcClient.StatementSpec statement = selection.within(this.jdbc,
				"select d.reference, count(distinct case when x." + total + " = 1 then x.item end) as items, " + sums
						+ " from (",
				"s.assignment_id as id, s.item_id as item, " + flags, BELONGS + narrowed + " group by d.reference");
		if (programmes != null) {
			statement = statement.param("programmes", programmes.stream().map(Ids::bytes).toList());
		}
		Map<UUID, Line> lines = new LinkedHashMap<>();
		statement.query((row) -> {
			Line line = read(row, question);
			lines.put(line.programme(), line);
		});
		return lines;
	}

	private static Line read(ResultSet row, Question question) throws SQLException {
		UUID programme = Ids.uuid(row.getBytes("reference"));
		return new Line(programme, row.getLong("items"), new Counts(Figures.counted(row, Counts.PRINTED)),
				question.only(question.filter().ofProgramme(programme)));
	}

}
