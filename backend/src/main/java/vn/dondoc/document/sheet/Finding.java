package vn.dondoc.document.sheet;

/**
 * Why a row cannot be taken as it is.
 *
 * @param place the cell, "F17"
 * @param messageKey says in words what is wrong and what to do
 */
public record Finding(int row, String place, String messageKey, Object... arguments) {

	public static Finding at(TableRow row, Heading heading, String messageKey, Object... arguments) {
		return new Finding(row.number(), row.place(heading), messageKey, arguments);
	}

}
