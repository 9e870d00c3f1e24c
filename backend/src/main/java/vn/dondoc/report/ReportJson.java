package vn.dondoc.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.register.RegisterCounts;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

/**
 * A report as scripts read it; the same as-of and the same known-at give the same bytes.
 */
public final class ReportJson {

	/** The cells by the names they are written under. */
	public static final Map<String, Slice> CELLS = cells();

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private ReportJson() {
	}

	public static String write(Report report) {
		return MAPPER.writeValueAsString(json(report));
	}

	/** The same, and its figures cut otherwise. */
	public static String write(Report report, CutTable cut) {
		Map<String, Object> json = json(report);
		json.put("byCut", cut(cut));
		return MAPPER.writeValueAsString(json);
	}

	private static Map<String, Object> json(Report report) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("period", report.period().code());
		json.put("closing", report.period().closing().code());
		json.put("population", report.population().code());
		json.put("from", report.period().from().toString());
		json.put("to", report.period().to().toString());
		json.put("asOf", InstantText.write(report.asOf()));
		json.put("knownAt", InstantText.write(report.knownAt()));
		json.put("settings", new TreeMap<>(report.settings()));
		json.put("items", report.table().items());
		json.put("assignments", assignments(report.table()));
		putRegisters(json, report.registers());
		json.put("byAgency",
				report.table()
					.lines()
					.stream()
					.filter((line) -> line.counts().total() > 0)
					.sorted(Comparator.comparing(Table.Line::name).thenComparing((line) -> line.agency().value()))
					.map(ReportJson::agency)
					.toList());
		return json;
	}

	private static Map<String, Long> assignments(Table table) {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("total", table.assignments());
		CELLS.forEach((name, slice) -> counts.put(name, table.cell(slice).count()));
		counts.put("ofWhichSubmitted", table.cell(Slice.SUBMITTED).count());
		counts.put("ofWhichSuspended", table.cell(Slice.SUSPENDED).count());
		counts.put("withdrawnOutsideTotal", table.cell(Slice.WITHDRAWN).count());
		return counts;
	}

	private static void putRegisters(Map<String, Object> json, RegisterCounts.Counted registers) {
		Map<String, Long> documents = new LinkedHashMap<>();
		registers.issuedDocuments().forEach((code, count) -> documents.put(code, count.number()));
		json.put("issuedDocuments", documents);
		json.put("meetings", registers.meetings().number());
		Map<String, Long> schemes = new LinkedHashMap<>();
		schemes.put("completed", registers.schemesCompleted().number());
		schemes.put("total", registers.schemes().number());
		json.put("schemes", schemes);
	}

	private static Map<String, Object> agency(Table.Line line) {
		Map<String, Object> agency = new LinkedHashMap<>();
		agency.put("id", line.agency().value().toString());
		agency.put("name", line.name());
		agency.put("total", line.counts().total());
		CELLS.forEach((name, slice) -> agency.put(name, line.counts().of(slice)));
		return agency;
	}

	private static Map<String, Object> cut(CutTable table) {
		Map<String, Object> cut = new LinkedHashMap<>();
		cut.put("cut", table.cut().code());
		cut.put("overlapping", table.overlapping());
		cut.put("total", table.cell(Slice.TOTAL).count());
		cut.put("parts",
				table.lines().stream().filter((line) -> line.counts().total() > 0).map(ReportJson::part).toList());
		return cut;
	}

	private static Map<String, Object> part(CutTable.Line line) {
		Map<String, Object> part = new LinkedHashMap<>();
		part.put("value", line.value());
		part.put("name", line.name().words());
		part.put("total", line.counts().total());
		CELLS.forEach((name, slice) -> part.put(name, line.counts().of(slice)));
		return part;
	}

	private static Map<String, Slice> cells() {
		Map<String, Slice> cells = new LinkedHashMap<>();
		cells.put("completedOnTime", Slice.COMPLETED_ON_TIME);
		cells.put("completedLate", Slice.COMPLETED_LATE);
		cells.put("notCompletedOverdue", Slice.NOT_COMPLETED_OVERDUE);
		cells.put("notCompletedInTime", Slice.NOT_COMPLETED_IN_TIME);
		cells.put("completedNoDeadline", Slice.COMPLETED_NO_DEADLINE);
		cells.put("notCompletedNoDeadline", Slice.NOT_COMPLETED_NO_DEADLINE);
		return Collections.unmodifiableMap(cells);
	}

}
