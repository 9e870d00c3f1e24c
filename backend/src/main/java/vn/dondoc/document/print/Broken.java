package vn.dondoc.document.print;

import java.util.List;
import java.util.regex.Pattern;

/** Lines in a row become words again: what the end of a line broke meets. */
final class Broken {

	private static final Pattern WORD = Pattern.compile(".*\\p{L}-");

	/** A date may be wider than its cell. */
	private static final Pattern DATE = Pattern.compile(".*\\d/(?:|[12]|19|20|[12]\\d{2})");

	private static final Pattern REST = Pattern.compile("\\d{1,4}(?:\\D.*)?");

	private Broken() {
	}

	/** A line that is nothing but a break stays one. */
	static String join(List<String> lines) {
		StringBuilder words = new StringBuilder();
		String before = "\n";
		for (String line : lines) {
			boolean word = WORD.matcher(before).matches() && Character.isLetterOrDigit(line.codePointAt(0));
			boolean date = DATE.matcher(before).matches() && REST.matcher(line).matches();
			boolean apart = !before.equals("\n") && !line.equals("\n") && !word && !date;
			words.append(apart ? " " : "").append(line);
			before = line;
		}
		return words.toString();
	}

}
