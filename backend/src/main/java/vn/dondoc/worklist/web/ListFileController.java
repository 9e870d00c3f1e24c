package vn.dondoc.worklist.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.worklist.taken.ListFormat;
import vn.dondoc.worklist.taken.TakeList;

/** The list of the page as a file; the same address with a format. */
@Controller
class ListFileController {

	private final TakeList take;

	private final ListAbout about;

	private final Clock clock;

	ListFileController(TakeList take, ListAbout about, Clock clock) {
		this.take = take;
		this.about = about;
		this.clock = clock;
	}

	@GetMapping("/assignments/xlsx")
	void workbook(SignedIn me, @RequestParam Map<String, String> parameters, Locale locale,
			HttpServletResponse response) throws IOException {
		write(me, parameters, ListFormat.XLSX, locale, response);
	}

	@GetMapping("/assignments/csv")
	void text(SignedIn me, @RequestParam Map<String, String> parameters, Locale locale, HttpServletResponse response)
			throws IOException {
		write(me, parameters, ListFormat.CSV, locale, response);
	}

	private void write(SignedIn me, Map<String, String> parameters, ListFormat format, Locale locale,
			HttpServletResponse response) throws IOException {
		RowsQuery query = ShownList.query(parameters);
		TakeList.Order order = new TakeList.Order(query, Sorting.of(parameters).order(), format, locale,
				this.about.of(query, locale));
		String name = "nhiem-vu-" + LocalDate.now(this.clock) + "." + format.code();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.take.take(order, Sight.of(me), response.getOutputStream());
	}

}
