package vn.dondoc.system;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Inserts many rows with few statements, which is what both databases take fastest,
 * whatever their drivers are told.
 */
public final class ManyRows {

	private static final int AT_ONCE = 500;

	private final JdbcOperations jdbc;

	private final String insert;

	private final String row;

	public ManyRows(JdbcOperations jdbc, String table, List<String> columns) {
		this.jdbc = jdbc;
		this.insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
		this.row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
	}

	/** Each row's values stand in the order of the columns. */
	public void insert(List<@Nullable Object[]> rows) {
		for (int first = 0; first < rows.size(); first += AT_ONCE) {
			List<@Nullable Object[]> some = rows.subList(first, Math.min(first + AT_ONCE, rows.size()));
			String sql = this.insert + String.join(", ", Collections.nCopies(some.size(), this.row));
			this.jdbc.update(sql, (statement) -> bind(statement, some));
		}
	}

	private static void bind(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
		int index = 0;
		for (@Nullable
		Object[] row : rows) {
			for (Object value : row) {
				index++;
				if (value != null) {
					statement.setObject(index, value);
				}
				else {
					statement.setNull(index, Types.NULL);
				}
			}
		}
	}

}
