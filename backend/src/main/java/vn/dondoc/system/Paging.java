package vn.dondoc.system;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where a page stands in a longer list: rows from-to of total, and the addresses of its
 * neighbours, which keep every filter of the address.
 */
public record Paging(int page, int pages, long from, long to, long total, @Nullable String previousUrl,
		@Nullable String nextUrl) {

	private static final String PARAMETER = "page";

	/** A page counted from 1; a page beyond the end is the last one. */
	public static Paging of(HttpServletRequest request, int page, int size, long total) {
		int pages = (int) Math.max(1, (total + size - 1) / size);
		int shown = Math.min(Math.max(1, page), pages);
		long from = Math.min(total, (shown - 1L) * size + 1);
		long to = Math.min(total, (long) shown * size);
		return new Paging(shown, pages, from, to, total, (shown > 1) ? url(request, shown - 1) : null,
				(shown < pages) ? url(request, shown + 1) : null);
	}

	/** How many rows lie before this page. */
	public long offset() {
		return Math.max(0, this.from - 1);
	}

	private static String url(HttpServletRequest request, int page) {
		return ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam(PARAMETER, page)
			.build()
			.toUriString();
	}

}
