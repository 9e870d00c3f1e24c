package vn.dondoc.report.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.print.PrintPrepared;
import vn.dondoc.report.print.PrintReport;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.system.Days;

/** The report of a period to take away. */
@Controller
class ReportFileController {

	private final PrintReport print;

	private final PrintPrepared prepared;

	private final Clock clock;

	ReportFileController(PrintReport print, PrintPrepared prepared, Clock clock) {
		this.print = print;
		this.prepared = prepared;
		this.clock = clock;
	}

	@GetMapping("/reports/file")
	void file(SignedIn me, @ModelAttribute OrderForm form, @RequestParam(required = false) @Nullable Cut cut,
			@RequestParam("format") String code, HttpServletResponse response) throws IOException {
		ReportFormat format = ReportFormat.of(code);
		ReportOrder order = form.order(Days.of(this.clock.instant()));
		name("bao-cao-" + order.period().code().replace('/', '_'), format, response);
		this.print.print(order, cut, Sight.of(me), format, response.getOutputStream());
	}

	@GetMapping(PreparedReportController.PATH + "/{id}/file")
	void prepared(@PathVariable UUID id, @RequestParam("format") String code, HttpServletResponse response)
			throws IOException {
		ReportFormat format = ReportFormat.of(code);
		name("bao-cao-da-lap-" + id, format, response);
		this.prepared.print(new PreparedReportId(id), format, response.getOutputStream());
	}

	private static void name(String name, ReportFormat format, HttpServletResponse response) {
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + "." + format.code()).build().toString());
	}

}
