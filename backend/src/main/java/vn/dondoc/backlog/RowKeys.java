package vn.dondoc.backlog;

import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/** The rows entered before, of whichever tracker; none can be there twice. */
@Component
class RowKeys {

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final ManyRows rows;

	RowKeys(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "backlog_row", List.of("row_key", "file_id"));
	}

	/** Those of these rows that were entered. */
	Set<RowKey> entered(Collection<RowKey> keys) {
		List<RowKey> asked = List.copyOf(keys);
		Set<RowKey> entered = new HashSet<>();
		for (int first = 0; first < asked.size(); first += AT_ONCE) {
			this.jdbc.sql("select row_key from backlog_row where row_key in (:keys)")
				.param("keys",
						asked.subList(first, Math.min(asked.size(), first + AT_ONCE))
							.stream()
							.map(RowKey::bytes)
							.toList())
				.query((row, number) -> new RowKey(HexFormat.of().formatHex(row.getBytes(1))))
				.list()
				.stream()
				.forEach(entered::add);
		}
		return entered;
	}

	void add(Collection<RowKey> keys, TrackerFileId file) {
		this.rows.insert(
				keys.stream().map((key) -> new @Nullable Object[] { key.bytes(), Ids.bytes(file.value()) }).toList());
	}

}
