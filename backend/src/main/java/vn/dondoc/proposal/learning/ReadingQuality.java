package vn.dondoc.proposal.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.DocumentTypes;
import vn.dondoc.system.Ids;

/** The office's own figures of how well its directives are read. */
@Component
@Transactional(readOnly = true)
public class ReadingQuality {

	private final JdbcClient jdbc;

	private final DocumentTypes types;

	ReadingQuality(JdbcClient jdbc, DocumentTypes types) {
		this.jdbc = jdbc;
		this.types = types;
	}

	/**
	 * The figures of documents of one type.
	 *
	 * @param type its name; empty for all types together
	 */
	public record Line(String type, int documents, Map<ReadField, Tally> fields) {
	}

	private record Row(String type, ReadField field, int documents, Tally tally) {
	}

	/** All documents first, then type by type in their usual order. */
	public List<Line> lines() {
		Map<String, List<Row>> byType = new LinkedHashMap<>();
		this.types.all().forEach((type) -> byType.put(type.id(), new ArrayList<>()));
		rows().forEach((row) -> byType.computeIfAbsent(row.type(), (missing) -> new ArrayList<>()).add(row));
		Map<String, String> names = new LinkedHashMap<>();
		this.types.all().forEach((DocumentTypeView type) -> names.put(type.id(), type.name()));
		List<Line> lines = new ArrayList<>();
		byType.forEach((type, rows) -> {
			if (!rows.isEmpty()) {
				lines.add(line(names.getOrDefault(type, type), rows));
			}
		});
		if (!lines.isEmpty()) {
			lines.add(0, all(lines));
		}
		return lines;
	}

	/** The directives that have been settled, in the order of their dates. */
	public List<DirectiveId> settled() {
		return this.jdbc.sql("select directive_id from reading_tally where field = ? order by issued_on, directive_id")
			.param(ReadField.ASSIGNMENT.name())
			.query((row, number) -> new DirectiveId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	private List<Row> rows() {
		return this.jdbc
			.sql("select document_type, field, count(*), sum(proposed), sum(issued), sum(agreed) from reading_tally"
					+ " group by document_type, field")
			.query((row, number) -> new Row(row.getString(1), ReadField.valueOf(row.getString(2)), row.getInt(3),
					new Tally(row.getInt(4), row.getInt(5), row.getInt(6))))
			.list();
	}

	private static Line line(String type, List<Row> rows) {
		Map<ReadField, Tally> fields = new EnumMap<>(ReadField.class);
		rows.forEach((row) -> fields.put(row.field(), row.tally()));
		return new Line(type, rows.get(0).documents(), fields);
	}

	private static Line all(List<Line> lines) {
		Map<ReadField, Tally> fields = new EnumMap<>(ReadField.class);
		lines.forEach((line) -> line.fields().forEach((field, tally) -> fields.merge(field, tally, Tally::plus)));
		return new Line("", lines.stream().mapToInt(Line::documents).sum(), fields);
	}

}
