package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.deadline.Calendars;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.SettleOrder;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;

/** Asks the facts for a report and everything behind it, all at one instant. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FreezeReport {

	private static final int CHUNK = 500;

	private final SettleOrder settle;

	private final ComposeReport compose;

	private final Placements placements;

	private final Rows rows;

	private final Calendars calendars;

	FreezeReport(SettleOrder settle, ComposeReport compose, Placements placements, Rows rows, Calendars calendars) {
		this.settle = settle;
		this.compose = compose;
		this.placements = placements;
		this.rows = rows;
		this.calendars = calendars;
	}

	/** A report with its rows, and the digests of both. */
	public record Content(ReportOrder order, Report report, Frozen frozen, List<FrozenRow> rows) {
	}

	/** Everything an order asks for, at the instants it names or those settled now. */
	public Content freeze(ReportOrder asked) {
		ReportOrder order = this.settle.settle(asked);
		Report report = this.compose.compose(order, Sight.EVERYTHING);
		String figures = ReportJson.write(report);
		List<Placements.Placed> counted = counted(order);
		List<FrozenRow> rows = printed(order, counted, report.table().names());
		Frozen frozen = new Frozen(figures, factsHash(figures, counted), rowsHash(rows),
				this.calendars.current().version());
		return new Content(order, report, frozen, rows);
	}

	/** What the facts say now; the rows are not printed. */
	public Asked ask(ReportOrder order) {
		return ask(order, Map.of());
	}

	/** The same of a report frozen earlier, in the names its agencies bear there. */
	Asked ask(ReportOrder order, Map<AgencyId, String> frozen) {
		Report report = this.compose.compose(order, Sight.EVERYTHING);
		String figures = ReportJson.write(report.named(frozen));
		List<Placements.Placed> counted = counted(order);
		return new Asked(figures, factsHash(figures, counted), counted, report.table().names());
	}

	/**
	 * Figures and rows as asked again.
	 *
	 * @param names what the agencies are called now
	 */
	public record Asked(String figures, String factsHash, List<Placements.Placed> rows, Map<AgencyId, String> names) {
	}

	private List<Placements.Placed> counted(ReportOrder order) {
		return this.placements.of(order.question(), Sight.EVERYTHING)
			.all()
			.stream()
			.sorted(Comparator.comparing((placed) -> placed.assignment().value()))
			.toList();
	}

	private List<FrozenRow> printed(ReportOrder order, List<Placements.Placed> counted, Map<AgencyId, String> names) {
		List<FrozenRow> rows = new ArrayList<>();
		for (int first = 0; first < counted.size(); first += CHUNK) {
			List<Placements.Placed> some = counted.subList(first, Math.min(first + CHUNK, counted.size()));
			List<Row> shown = this.rows.of(order.question(), Sight.EVERYTHING, some);
			for (int index = 0; index < some.size(); index++) {
				Placements.Placed placed = some.get(index);
				rows.add(FrozenRow.of(placed, shown.get(index), Objects.requireNonNull(names.get(placed.lead()))));
			}
		}
		return rows;
	}

	private static String factsHash(String figures, List<Placements.Placed> counted) {
		List<String> lines = new ArrayList<>(List.of(figures));
		counted.forEach((placed) -> lines.add(FrozenRow.counted(placed.assignment(), placed.cell(), placed.lead())));
		return Digest.of(lines);
	}

	static String rowsHash(List<FrozenRow> rows) {
		return Digest.of(rows.stream().map(FrozenRow::whole).toList());
	}

}
