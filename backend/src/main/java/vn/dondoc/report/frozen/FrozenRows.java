package vn.dondoc.report.frozen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** The rows reports froze; they are added once and never changed. */
@Component
@Transactional(readOnly = true)
public class FrozenRows {

	private static final List<String> COLUMNS = List.of("report_id", "place", "assignment_id", "cell", "within_cell",
			"lead_agency_id", "content", "lead_name", "source_title", "issued_on", "last_day", "submitted_at",
			"confirmed_at", "marks");

	private static final int CHUNK = 1000;

	private static final String FROM = " from prepared_report_row where report_id = :report";

	private final JdbcClient jdbc;

	private final ManyRows rows;

	FrozenRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "prepared_report_row", COLUMNS);
	}

	/** Keeps the rows of a report, in their order. */
	@Transactional
	public void keep(UUID report, List<FrozenRow> rows) {
		List<@Nullable Object[]> lines = new ArrayList<>();
		for (FrozenRow row : rows) {
			lines.add(columns(report, lines.size(), row));
		}
		this.rows.insert(lines);
	}

	/** All of them, in their order. */
	public List<FrozenRow> all(UUID report) {
		return this.jdbc.sql("select *" + FROM + " order by place")
			.param("report", Ids.bytes(report))
			.query(FrozenRows::read)
			.list();
	}

	/** The digest of all of them as printed, read some at a time. */
	String hash(UUID report) {
		Digest digest = Digest.begin();
		int[] read = { 0 };
		int before;
		do {
			before = read[0];
			this.jdbc.sql("select *" + FROM + " and place >= :from and place < :to order by place")
				.param("report", Ids.bytes(report))
				.param("from", before)
				.param("to", before + CHUNK)
				.query((row) -> {
					digest.line(read(row, read[0]++).whole());
				});
		}
		while (read[0] == before + CHUNK);
		return digest.end();
	}

	/** So many of a slice, the first to fall due first. */
	public List<FrozenRow> page(UUID report, Slice slice, long offset, int size) {
		return page(report, new RowFilter(slice, null), offset, size);
	}

	/** How many of each cell every agency had, in the order of their names. */
	public List<Table.Kept> byLead(UUID report) {
		Map<AgencyId, Map<Slice, Long>> counts = new LinkedHashMap<>();
		Map<AgencyId, String> names = new HashMap<>();
		this.jdbc
			.sql("select lead_agency_id, max(lead_name), cell, within_cell, count(*)" + FROM
					+ " group by lead_agency_id, cell, within_cell order by 2")
			.param("report", Ids.bytes(report))
			.query((row) -> {
				AgencyId lead = new AgencyId(Ids.uuid(row.getBytes(1)));
				Map<Slice, Long> of = counts.computeIfAbsent(lead, (one) -> new EnumMap<>(Slice.class));
				names.put(lead, row.getString(2));
				of.merge(Slice.valueOf(row.getString(3)), row.getLong(5), Long::sum);
				if (row.getString(4) != null) {
					of.merge(Slice.valueOf(row.getString(4)), row.getLong(5), Long::sum);
				}
			});
		return counts.entrySet()
			.stream()
			.map((one) -> new Table.Kept(one.getKey(), Objects.requireNonNull(names.get(one.getKey())), one.getValue()))
			.toList();
	}

	/** How many meet a filter. */
	public long count(UUID report, RowFilter filter) {
		return this.jdbc.sql("select count(*)" + FROM + filter.sql())
			.param("report", Ids.bytes(report))
			.params(filter.parameters())
			.query(Long.class)
			.single();
	}

	/** So many of those that meet a filter, the first to fall due first. */
	public List<FrozenRow> page(UUID report, RowFilter filter, long offset, int size) {
		String order = " order by case when last_day is null then 1 else 0 end, last_day, place limit " + size
				+ " offset " + offset;
		return this.jdbc.sql("select *" + FROM + filter.sql() + order)
			.param("report", Ids.bytes(report))
			.params(filter.parameters())
			.query(FrozenRows::read)
			.list();
	}

	private static @Nullable Object[] columns(UUID report, int place, FrozenRow row) {
		FrozenRow.Printed printed = row.printed();
		return new @Nullable Object[] { Ids.bytes(report), place, Ids.bytes(row.assignment().value()),
				row.cell().name(), (row.within() != null) ? row.within().name() : null, Ids.bytes(row.lead().value()),
				printed.content(), printed.leadName(), printed.source(), printed.issuedOn(), printed.lastDay(),
				column(printed.submittedAt()), column(printed.confirmedAt()), row.marks() };
	}

	private static FrozenRow read(ResultSet row, int number) throws SQLException {
		String within = row.getString("within_cell");
		return new FrozenRow(new AssignmentId(Ids.uuid(row.getBytes("assignment_id"))),
				Slice.valueOf(row.getString("cell")), (within != null) ? Slice.valueOf(within) : null,
				new AgencyId(Ids.uuid(row.getBytes("lead_agency_id"))),
				new FrozenRow.Printed(row.getString("content"), row.getString("lead_name"),
						row.getString("source_title"), row.getObject("issued_on", LocalDate.class),
						row.getObject("last_day", LocalDate.class), instant(row, "submitted_at"),
						instant(row, "confirmed_at")),
				row.getString("marks"));
	}

	private static @Nullable LocalDateTime column(@Nullable Instant instant) {
		return (instant != null) ? Utc.column(instant) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? Utc.instant(at) : null;
	}

}
