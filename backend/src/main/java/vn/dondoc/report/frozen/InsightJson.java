package vn.dondoc.report.frozen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.report.Definition;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.insight.Beside;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.statistics.Counts;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.EntryTime;

/** Writes what stands beside a report's figures; the same facts give the same bytes. */
final class InsightJson {

	static final String DEFINITION = "definition";

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private InsightJson() {
	}

	/** Names the definition it was made by, where that is one that names itself. */
	static String write(FrozenInsight frozen, Definition definition) {
		Insight insight = frozen.insight();
		Map<String, Object> json = new LinkedHashMap<>();
		if (definition.named()) {
			json.put(DEFINITION, definition.number());
			json.put("beside", insight.beside().stream().map(InsightJson::beside).toList());
		}
		json.put("rates", rates(insight.measures()));
		json.put("ratesByAgency", insight.rated().stream().map(InsightJson::rated).toList());
		json.put("overdueByAge", parts(insight.ages()));
		json.put("enteredAfter", parts(insight.entered().parts()));
		if (definition.named() && insight.entered().time() != null) {
			json.put("enteredWithinHours", hours(insight.entered().time()));
		}
		json.put("byCause", cut(insight.causes()));
		json.put("byCut", frozen.cuts().stream().map(InsightJson::cut).toList());
		return MAPPER.writeValueAsString(json);
	}

	private static Map<String, Object> beside(Beside beside) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("which", beside.which().code());
		json.put("period", beside.period().code());
		json.put("from", beside.period().from().toString());
		json.put("to", beside.period().to().toString());
		json.put("asOf", InstantText.write(beside.asOf()));
		json.put("total", beside.counts().total());
		json.put("cells", cells(beside.counts()));
		return json;
	}

	private static Map<String, Object> rated(Insight.Rated rated) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", rated.id().value().toString());
		json.put("rates", rates(rated.measures()));
		return json;
	}

	private static Map<String, Object> rates(List<Measure> measures) {
		Map<String, Object> rates = new LinkedHashMap<>();
		measures.forEach((measure) -> {
			Map<String, Long> rate = new LinkedHashMap<>();
			rate.put("part", measure.part().count());
			rate.put("whole", measure.whole().count());
			rates.put(measure.kind().code(), rate);
		});
		return rates;
	}

	private static Map<String, Long> hours(EntryTime time) {
		Map<String, Long> json = new LinkedHashMap<>();
		json.put("counted", time.counted());
		json.put("median", time.median());
		json.put("ninetieth", time.ninetieth());
		return json;
	}

	private static Map<String, Long> parts(List<Insight.Part> parts) {
		Map<String, Long> counts = new LinkedHashMap<>();
		parts.forEach((part) -> counts.put(part.slice().code(), part.cell().count()));
		return counts;
	}

	private static Map<String, Object> cut(CutTable table) {
		Map<String, Object> cut = new LinkedHashMap<>();
		cut.put("cut", table.cut().code());
		cut.put("total", cells(table.total()));
		cut.put("parts", table.lines().stream().map(InsightJson::part).toList());
		return cut;
	}

	private static Map<String, Object> part(CutTable.Line line) {
		Map<String, Object> part = new LinkedHashMap<>();
		part.put("value", line.value());
		part.put("name", line.name().words());
		part.put("nameKey", line.name().messageKey());
		part.put("items", line.items());
		part.put("cells", cells(line.counts()));
		return part;
	}

	private static Map<String, Long> cells(Counts counts) {
		Map<String, Long> cells = new LinkedHashMap<>();
		ReportJson.CELLS.forEach((name, slice) -> cells.put(name, counts.of(slice)));
		return cells;
	}

}
