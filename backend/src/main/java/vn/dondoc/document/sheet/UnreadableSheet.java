package vn.dondoc.document.sheet;

import java.util.List;

import vn.dondoc.system.BrokenRule;

/** Why no table could be read out of a file: one class for each reason. */
public abstract sealed class UnreadableSheet extends BrokenRule {

	private UnreadableSheet(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public String field() {
		return "file";
	}

	/** It is neither an XLSX nor a CSV file, or is damaged. */
	static final class Broken extends UnreadableSheet {

		Broken() {
			super("document.sheet.broken");
		}

	}

	/** It is a workbook of before 2007, or one that a password protects. */
	static final class OldOrProtected extends UnreadableSheet {

		OldOrProtected() {
			super("document.sheet.old-or-protected");
		}

	}

	/** No line names the columns that are needed. */
	static final class NoHeading extends UnreadableSheet {

		NoHeading(List<String> missing) {
			super("document.sheet.no-heading", String.join("”, “", missing));
		}

	}

	/** Two columns have the same name. */
	static final class HeadingTwice extends UnreadableSheet {

		HeadingTwice(String title, String one, String other) {
			super("document.sheet.heading-twice", title, one, other);
		}

	}

	/** Beneath the head there is nothing. */
	static final class Empty extends UnreadableSheet {

		Empty() {
			super("document.sheet.empty");
		}

	}

	/** There is more than is taken at once. */
	static final class TooLong extends UnreadableSheet {

		TooLong(int most) {
			super("document.sheet.too-long", most);
		}

	}

}
