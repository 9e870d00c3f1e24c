package vn.dondoc.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Report;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.frozen.FrozenInsight;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.statistics.CutTable;

/** Writes a report as a file, asked now or frozen then. */
@Component
class WriteReport {

	private final ReportLetter letter;

	private final PaperReport paper;

	private final ReportWorkbook workbook;

	WriteReport(ReportLetter letter, PaperReport paper, ReportWorkbook workbook) {
		this.letter = letter;
		this.paper = paper;
		this.workbook = workbook;
	}

	void write(Report report, Insight insight, RowSource rows, ReportFormat format, OutputStream out)
			throws IOException {
		switch (format) {
			case DOCX -> out.write(this.paper.word(this.letter.of(report, insight, rows)));
			case PDF -> out.write(this.paper.print(this.letter.of(report, insight, rows)));
			case XLSX -> this.workbook.write(report, insight, rows, out);
			case JSON -> out.write(json(report, insight).getBytes(StandardCharsets.UTF_8));
		}
	}

	void write(Report report, PreparedReportView prepared, RowSource rows, ReportFormat format, OutputStream out)
			throws IOException {
		switch (format) {
			case DOCX -> out.write(this.paper.word(this.letter.of(report, prepared, rows)));
			case PDF -> out.write(this.paper.print(this.letter.of(report, prepared, rows)));
			case XLSX -> this.workbook.write(report, frozen(prepared), rows, out);
			case JSON -> out.write((prepared.content().frozen().printed() + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	private static @Nullable FrozenInsight frozen(PreparedReportView prepared) {
		return prepared.content().frozen().insight(prepared.order()).orElse(null);
	}

	/** Nothing but the report, where no other cut was chosen. */
	static String json(Report report, @Nullable Insight insight) {
		CutTable cut = (insight != null) ? insight.cut() : null;
		return ((cut != null) ? ReportJson.write(report, cut) : ReportJson.write(report)) + "\n";
	}

}
