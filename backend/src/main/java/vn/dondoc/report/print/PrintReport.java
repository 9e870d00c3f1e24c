package vn.dondoc.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.audit.Exported;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.ReportRule;
import vn.dondoc.report.insight.GatherInsight;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;

/**
 * Composes a report and writes it as a file. Figures and rows are those of one moment
 * because both are asked as known at it; no transaction holds them together, which would
 * hold every row as well.
 */
@Component
public class PrintReport {

	private final ComposeReport compose;

	private final GatherInsight insight;

	private final LiveRows rows;

	private final WriteReport write;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transactions;

	PrintReport(ComposeReport compose, GatherInsight insight, LiveRows rows, WriteReport write,
			ApplicationEventPublisher events, TransactionOperations transactions) {
		this.compose = compose;
		this.insight = insight;
		this.rows = rows;
		this.write = write;
		this.events = events;
		this.transactions = transactions;
	}

	/**
	 * Writes what was ordered, of what the asker may see.
	 * @param cut what it is cut by besides the lead agency
	 * @throws ReportRule if it cannot be asked for; nothing is written then
	 */
	public void print(ReportOrder order, @Nullable Cut cut, Sight sight, ReportFormat format, OutputStream out)
			throws IOException {
		Report report = this.compose.compose(order, sight);
		this.transactions.executeWithoutResult((status) -> this.events.publishEvent(exported(report, format)));
		if (format == ReportFormat.JSON && cut == null) {
			out.write(WriteReport.json(report, null).getBytes(StandardCharsets.UTF_8));
			return;
		}
		this.write.write(report, this.insight.of(report, cut, sight), this.rows.of(report, sight), format, out);
	}

	private static Exported exported(Report report, ReportFormat format) {
		return new Exported("report." + format.code(), report.table().assignments(),
				Map.of("period", report.period().code(), "population", report.population().code(), "asOf",
						InstantText.write(report.asOf()), "knownAt", InstantText.write(report.knownAt())));
	}

}
