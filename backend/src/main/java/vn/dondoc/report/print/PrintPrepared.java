package vn.dondoc.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.audit.Exported;
import vn.dondoc.report.Report;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.report.signing.SigningRule;

/** Writes a prepared report as a file: its frozen figures, rows and words. */
@Component
public class PrintPrepared {

	private final ReportShelf shelf;

	private final ReadFrozen frozen;

	private final WriteReport write;

	private final ApplicationEventPublisher events;

	PrintPrepared(ReportShelf shelf, ReadFrozen frozen, WriteReport write, ApplicationEventPublisher events) {
		this.shelf = shelf;
		this.frozen = frozen;
		this.write = write;
		this.events = events;
	}

	/**
	 * Writes what was frozen, and nothing else.
	 * @throws SigningRule.NotAsFrozen if what is kept was changed since
	 */
	@Transactional
	public void print(PreparedReportId id, ReportFormat format, OutputStream out) throws IOException {
		PreparedReportView prepared = this.shelf.untouched(id);
		Report report = this.frozen.of(prepared);
		this.events.publishEvent(new Exported("prepared-report." + format.code(), report.table().assignments(),
				Map.of("report", id.value().toString(), "hash", prepared.content().hash())));
		this.write.write(report, prepared, this.frozen.rows(prepared), format, out);
	}

}
