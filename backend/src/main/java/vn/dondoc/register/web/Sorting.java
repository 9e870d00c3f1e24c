package vn.dondoc.register.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.data.domain.Sort;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a list is sorted: by date, the latest first, unless its address says "date". */
record Sorting(boolean ascending, String href) {

	private static final String PARAMETER = "sort";

	private static final String BY_DATE = "date";

	static Sorting of(HttpServletRequest request) {
		boolean ascending = Objects.equals(request.getParameter(PARAMETER), BY_DATE);
		String other = ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam("page")
			.replaceQueryParam(PARAMETER, other(ascending))
			.build()
			.toUriString();
		return new Sorting(ascending, other);
	}

	/** As aria-sort says it. */
	public String aria() {
		return this.ascending ? "ascending" : "descending";
	}

	Sort by(String date) {
		return Sort.by(this.ascending ? Sort.Direction.ASC : Sort.Direction.DESC, "says." + date, "entryId");
	}

	private static String other(boolean ascending) {
		return ascending ? "-date" : BY_DATE;
	}

}
