package vn.dondoc.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Things of one kind found beside the items.
 *
 * @param kind as its messages call it: directives, agencies, people, registers
 * @param lines the first of them
 * @param more the address of all, where there are more and they have a page
 */
public record Beside(String kind, long total, List<Line> lines, @Nullable String more) {

	/**
	 * One thing.
	 *
	 * @param key a message that names it, instead of a title
	 * @param detail what tells it from others
	 * @param href its page, where the person has one
	 */
	public record Line(@Nullable String title, @Nullable String key, @Nullable Object detail, @Nullable String href) {

		static Line of(String title, @Nullable String detail, @Nullable String href) {
			return new Line(title, null, detail, href);
		}

		static Line counted(String key, long count, String href) {
			return new Line(null, key, count, href);
		}

	}

}
