package vn.dondoc.document.page;

import java.util.regex.Pattern;

import vn.dondoc.system.Folding;

/**
 * Tells a table that only places a letter's head or foot on the page from one whose rows
 * mean something.
 */
public final class Letterhead {

	private static final Pattern MARKS = Pattern.compile("doc lap ?- ?tu do|xa hoi chu nghia viet nam|noi nhan ?:");

	private static final int MOST_ROWS = 6;

	private Letterhead() {
	}

	public static boolean isLayout(String tableText, int rows) {
		return rows <= MOST_ROWS && MARKS.matcher(Folding.fold(tableText)).find();
	}

}
