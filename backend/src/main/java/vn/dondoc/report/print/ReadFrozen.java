package vn.dondoc.report.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.register.RegisterCount;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.Frozen;
import vn.dondoc.report.frozen.FrozenRows;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** A prepared report as it was frozen; the facts are not asked. */
@Component
class ReadFrozen {

	private final FrozenRows rows;

	ReadFrozen(FrozenRows rows) {
		this.rows = rows;
	}

	/**
	 * Figures from its rows, held against the totals it froze.
	 * @throws Table.DoesNotClose if the two differ
	 */
	Report of(PreparedReportView prepared) {
		ReportOrder order = prepared.order();
		Frozen frozen = prepared.content().frozen();
		JsonNode json = JsonMapper.shared().readTree(frozen.figures());
		List<Table.Kept> lines = this.rows.byLead(prepared.id().value());
		Table table = Table
			.kept(order.question(), Objects.requireNonNull(order.asOf()), frozen.conventions(),
					json.get("items").asLong(), lines)
			.named(frozen.names());
		Cell total = table.cell(Slice.TOTAL);
		Table.requireSum(json.get("assignments").get("total").asLong(), total);
		return new Report(order.period(), order.population(), Objects.requireNonNull(order.asOf()),
				Objects.requireNonNull(order.knownAt()), frozen.settings(), table, registers(json, order));
	}

	RowSource rows(PreparedReportView prepared) {
		return new Kept(this.rows, prepared.id().value());
	}

	private record Kept(FrozenRows rows, UUID report) implements RowSource {

		private static final int CHUNK = 1000;

		@Override
		public List<PrintedRow> first(Slice slice, int most) {
			return page(slice, 0, most);
		}

		@Override
		public void each(Slice slice, Consumer<PrintedRow> reader) {
			long offset = 0;
			List<PrintedRow> page;
			do {
				page = page(slice, offset, CHUNK);
				page.forEach(reader);
				offset += page.size();
			}
			while (page.size() == CHUNK);
		}

		private List<PrintedRow> page(Slice slice, long offset, int size) {
			return this.rows.page(this.report, slice, offset, size).stream().map(PrintedRow::of).toList();
		}

	}

	private static RegisterCounts.Counted registers(JsonNode json, ReportOrder order) {
		LocalDate day = Days.of(Objects.requireNonNull(order.asOf()));
		LocalDate to = order.period().to();
		RegisterFilter rows = RegisterFilter.counted(order.period().from(), day.isBefore(to) ? day : to,
				Objects.requireNonNull(order.knownAt()));
		RegisterFilter due = RegisterFilter.counted(order.period().from(), to, Objects.requireNonNull(order.knownAt()));
		Map<String, RegisterCount> documents = new LinkedHashMap<>();
		json.get("issuedDocuments")
			.properties()
			.forEach((type) -> documents.put(type.getKey(),
					new RegisterCount(type.getValue().asLong(), rows.ofType(type.getKey()))));
		JsonNode schemes = json.get("schemes");
		return new RegisterCounts.Counted(documents, new RegisterCount(json.get("meetings").asLong(), rows),
				new RegisterCount(schemes.get("completed").asLong(), due.completedBy(day)),
				new RegisterCount(schemes.get("total").asLong(), due));
	}

}
