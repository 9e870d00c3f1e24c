package vn.dondoc.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table that a spreadsheet opens as text: nothing in it is run as a formula. */
public final class Csv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r";

	private final StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);

	public Csv(List<String> columns) {
		add(columns);
	}

	public void add(List<String> cells) {
		this.lines.append(line(cells));
	}

	/** Writes a line that follows those written before. */
	public static void line(List<String> cells, OutputStream out) {
		try {
			out.write(line(cells).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	public byte[] bytes() {
		return this.lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(String text) {
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}

}
