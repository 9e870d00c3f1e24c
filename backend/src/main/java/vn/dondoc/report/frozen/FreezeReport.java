package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.deadline.Calendars;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.SettleOrder;
import vn.dondoc.report.letterhead.Issuer;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;

/** Asks the facts for a report and everything behind it, all at one instant. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FreezeReport {

	private static final int CHUNK = 500;

	private final SettleOrder settle;

	private final AskFacts facts;

	private final Rows rows;

	private final Calendars calendars;

	private final Issuer issuer;

	FreezeReport(SettleOrder settle, AskFacts facts, Rows rows, Calendars calendars, Issuer issuer) {
		this.settle = settle;
		this.facts = facts;
		this.rows = rows;
		this.calendars = calendars;
		this.issuer = issuer;
	}

	/** A report with its rows, and the digests of both. */
	public record Content(ReportOrder order, Report report, Frozen frozen, List<FrozenRow> rows) {
	}

	/** Everything an order asks for, at the instants it names or those settled now. */
	public Content freeze(ReportOrder asked) {
		ReportOrder order = this.settle.settle(asked);
		AskFacts.Answer answer = this.facts.ask(order);
		List<FrozenRow> rows = printed(order, answer.rows(), answer.report().table().names());
		Frozen frozen = new Frozen(answer.figures(), answer.insight(), this.issuer.head(), answer.hash(),
				rowsHash(rows), this.calendars.current().version());
		return new Content(order, answer.report(), frozen, rows);
	}

	private List<FrozenRow> printed(ReportOrder order, List<CountedRow> counted, Map<AgencyId, String> names) {
		List<FrozenRow> rows = new ArrayList<>();
		for (int first = 0; first < counted.size(); first += CHUNK) {
			List<CountedRow> some = counted.subList(first, Math.min(first + CHUNK, counted.size()));
			List<Row> shown = this.rows.of(order.question(), Sight.EVERYTHING,
					some.stream().map(CountedRow::placed).toList());
			for (int index = 0; index < some.size(); index++) {
				CountedRow row = some.get(index);
				String name = Objects.requireNonNull(names.get(row.placed().lead()));
				rows.add(FrozenRow.of(row, shown.get(index), name));
			}
		}
		return rows;
	}

	static String rowsHash(List<FrozenRow> rows) {
		return Digest.of(rows.stream().map(FrozenRow::whole).toList());
	}

}
