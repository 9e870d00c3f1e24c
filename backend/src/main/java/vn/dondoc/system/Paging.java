package vn.dondoc.system;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where a page stands in a longer list: rows from-to of total, and the addresses of other
 * pages, which keep every filter of the address.
 */
public record Paging(int page, int pages, long from, long to, long total, Links links) {

	private static final String PARAMETER = "page";

	/** A page counted from 1; a page beyond the end is the last one. */
	public static Paging of(HttpServletRequest request, int page, int size, long total) {
		int pages = (int) Math.max(1, (total + size - 1) / size);
		int shown = Math.min(Math.max(1, page), pages);
		long from = Math.min(total, (shown - 1L) * size + 1);
		long to = Math.min(total, (long) shown * size);
		return new Paging(shown, pages, from, to, total, Links.of(request, shown, pages));
	}

	/** How many rows lie before this page. */
	public long offset() {
		return Math.max(0, this.from - 1);
	}

	/** The neighbours of a page; the first and the last where they are not neighbours. */
	public record Links(@Nullable String first, @Nullable String previous, @Nullable String next,
			@Nullable String last) {

		private static Links of(HttpServletRequest request, int page, int pages) {
			return new Links((page > 2) ? url(request, 1) : null, (page > 1) ? url(request, page - 1) : null,
					(page < pages) ? url(request, page + 1) : null, (page < pages - 1) ? url(request, pages) : null);
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

}
