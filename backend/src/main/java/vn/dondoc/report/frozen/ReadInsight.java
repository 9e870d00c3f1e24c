package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.insight.Beside;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.insight.Measure;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Conventions;
import vn.dondoc.statistics.Counts;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.EntryTime;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.PartName;

/**
 * Reads what {@link InsightJson} wrote; each number leads to its rows as of the same
 * instants.
 */
record ReadInsight(ReportOrder order, Question question, Conventions conventions, Map<AgencyId, String> names) {

	ReadInsight(ReportOrder order, Conventions conventions, Map<AgencyId, String> names) {
		this(order, order.question(), conventions, names);
	}

	FrozenInsight read(String text) {
		JsonNode json = JsonMapper.shared().readTree(text);
		List<CutTable> cuts = new ArrayList<>();
		json.get("byCut").forEach((one) -> cuts.add(cut(one)));
		Insight insight = new Insight(beside(json.path("beside")), rates(this.question, json.get("rates")),
				rated(json.get("ratesByAgency")), parts(Slice.AGES, json.get("overdueByAge")), entered(json),
				cut(json.get("byCause")), null);
		return new FrozenInsight(insight, cuts);
	}

	/** None where it was frozen before other periods were. */
	private List<Beside> beside(JsonNode periods) {
		List<Beside> beside = new ArrayList<>();
		periods.forEach((one) -> {
			Period period = Period.kept(one.get("period").asString(), this.order.period().closing());
			ReportOrder other = new ReportOrder(period, this.order.population(),
					InstantText.read(one.get("asOf").asString()), this.order.knownAt(), this.order.leadAs(),
					this.order.definition());
			Beside kept = Beside.kept(Beside.Which.of(one.get("which").asString()), other,
					Counts.kept(cells(one.get("cells"))));
			Table.requireSum(one.get("total").asLong(), kept.cell(Slice.TOTAL));
			beside.add(kept);
		});
		return beside;
	}

	private Insight.Entered entered(JsonNode json) {
		JsonNode hours = json.get("enteredWithinHours");
		EntryTime time = (hours == null) ? null : new EntryTime(hours.get("counted").asLong(),
				hours.get("median").asLong(), hours.get("ninetieth").asLong());
		return new Insight.Entered(parts(Slice.ENTRIES, json.get("enteredAfter")), time);
	}

	private static List<Measure> rates(Question question, JsonNode rates) {
		return Arrays.stream(Measure.Kind.values()).filter((kind) -> rates.has(kind.code())).map((kind) -> {
			JsonNode rate = rates.get(kind.code());
			return Measure.kept(kind, question, rate.get("part").asLong(), rate.get("whole").asLong());
		}).toList();
	}

	private List<Insight.Rated> rated(JsonNode agencies) {
		List<Insight.Rated> rated = new ArrayList<>();
		agencies.forEach((agency) -> {
			AgencyId id = new AgencyId(UUID.fromString(agency.get("id").asString()));
			rated.add(new Insight.Rated(id, this.names.getOrDefault(id, ""),
					rates(this.question.ledBy(id), agency.get("rates"))));
		});
		return rated;
	}

	private List<Insight.Part> parts(List<Slice> slices, JsonNode counts) {
		return slices.stream()
			.map((slice) -> new Insight.Part(slice,
					new Cell(counts.get(slice.code()).asLong(), this.question.rows(slice))))
			.toList();
	}

	private CutTable cut(JsonNode json) {
		Cut cut = Cut.of(json.get("cut").asString()).orElseThrow();
		List<CutTable.Kept> parts = new ArrayList<>();
		json.get("parts")
			.forEach((part) -> parts
				.add(new CutTable.Kept(text(part, "value"), new PartName(text(part, "nameKey"), text(part, "name")),
						part.get("items").asLong(), cells(part.get("cells")))));
		return CutTable.kept(this.question, cut, this.conventions, cells(json.get("total")), parts);
	}

	private static @Nullable String text(JsonNode node, String name) {
		JsonNode text = node.get(name);
		return (text == null || text.isNull()) ? null : text.asString();
	}

	private static Map<Slice, Long> cells(JsonNode json) {
		Map<Slice, Long> cells = new EnumMap<>(Slice.class);
		ReportJson.CELLS.forEach((name, slice) -> cells.put(slice, json.get(name).asLong()));
		return cells;
	}

}
