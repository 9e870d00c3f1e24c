package vn.dondoc.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table that a spreadsheet opens as text: nothing in it is run as a formula. */
public final class Csv {

	/**
	 * The first cell of a line that is no row but says something of the table: whatever
	 * reads CSV can be told to pass such lines over.
	 */
	public static final String REMARK = "#";

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String END_OF_LINE = "\r\n";

	private static final String FORMULA = "=+-@\t\r";

	private final StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);

	public Csv(List<String> columns) {
		add(columns);
	}

	public void add(List<String> cells) {
		this.lines.append(line(cells));
	}

	/** After the rows and an empty line, what the table says of itself. */
	public void about(List<About> about) {
		this.lines.append(remarks(about));
	}

	/** Writes a line that follows those written before. */
	public static void line(List<String> cells, OutputStream out) {
		write(line(cells), out);
	}

	/** Writes, after the last row, what the table says of itself. */
	public static void about(List<About> about, OutputStream out) {
		write(remarks(about), out);
	}

	private static void write(String text, OutputStream out) {
		try {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + END_OF_LINE;
	}

	private static String remarks(List<About> about) {
		return END_OF_LINE + about.stream()
			.map((one) -> REMARK + "," + line(List.of(one.name(), one.said())))
			.collect(Collectors.joining());
	}

	public byte[] bytes() {
		return this.lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(String text) {
		boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}

}
