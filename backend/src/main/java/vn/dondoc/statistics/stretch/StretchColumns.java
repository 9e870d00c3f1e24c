package vn.dondoc.statistics.stretch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Position;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** A stretch as the columns of its row. */
final class StretchColumns {

	static final List<String> NAMES = List.of("assignment_id", "from_at", "to_at", "item_id", "lead_agency_id",
			"issued_at", "first_late_at", "suspended", "disputed", "submitted_at", "product_on", "confirmed_at",
			"ended_at", "ended_as", "state", "extension_asked", "first_recorded_at", "last_recorded_at");

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

	private StretchColumns() {
	}

	static @Nullable Object[] of(Stretch stretch) {
		Position position = stretch.position();
		return new @Nullable Object[] { Ids.bytes(stretch.assignment().value()), Utc.column(stretch.span().from()),
				Utc.column(stretch.span().to()), Ids.bytes(stretch.item().value()), Ids.bytes(position.lead().value()),
				Utc.column(position.issuedAt()), column(position.firstLateAt()), position.suspended(),
				position.disputed(), column(position.submittedAt()), position.productOn(),
				column(position.confirmedAt()), column(position.endedAt()),
				(stretch.endedAs() != null) ? stretch.endedAs().name() : null, stretch.stands().state().name(),
				stretch.stands().extensionAsked(), Utc.column(stretch.recorded().first()),
				Utc.column(stretch.recorded().last()) };
	}

	/** The row written out, for rows that stand in a query instead of the table. */
	static String literals(Stretch stretch) {
		return Arrays.stream(of(stretch)).map(StretchColumns::literal).collect(Collectors.joining(","));
	}

	private static String literal(@Nullable Object column) {
		if (column == null) {
			return "null";
		}
		if (column instanceof byte[] bytes) {
			return "X'" + HexFormat.of().formatHex(bytes) + "'";
		}
		if (column instanceof LocalDateTime at) {
			return "timestamp '" + TIMESTAMP.format(at) + "'";
		}
		if (column instanceof LocalDate day) {
			return "date '%s'".formatted(day);
		}
		return (column instanceof Boolean) ? column.toString() : "'" + column + "'";
	}

	static Stretch read(ResultSet row, int number) throws SQLException {
		Position position = new Position(new AgencyId(uuid(row, "lead_agency_id")), at(row, "issued_at"),
				instant(row, "first_late_at"), row.getBoolean("suspended"), row.getBoolean("disputed"),
				instant(row, "submitted_at"), row.getObject("product_on", LocalDate.class),
				instant(row, "confirmed_at"), instant(row, "ended_at"));
		String endedAs = row.getString("ended_as");
		return new Stretch(new AssignmentId(uuid(row, "assignment_id")), new ItemId(uuid(row, "item_id")),
				new Stretch.Span(at(row, "from_at"), at(row, "to_at")), position,
				(endedAs != null) ? WorkflowState.valueOf(endedAs) : null,
				new Stretch.Stands(WorkflowState.valueOf(row.getString("state")), row.getBoolean("extension_asked")),
				new Stretch.Recorded(at(row, "first_recorded_at"), at(row, "last_recorded_at")));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return Ids.uuid(row.getBytes(column));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(instant(row, column), column);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? Utc.instant(at) : null;
	}

	private static @Nullable LocalDateTime column(@Nullable Instant instant) {
		return (instant != null) ? Utc.column(instant) : null;
	}

}
