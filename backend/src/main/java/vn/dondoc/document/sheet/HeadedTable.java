package vn.dondoc.document.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;

import vn.dondoc.system.Csv;
import vn.dondoc.system.Folding;

/**
 * A table found in a spreadsheet by the names of its columns, in whatever order they
 * stand and whatever is written above them.
 */
public final class HeadedTable {

	private static final int HEAD_WITHIN = 30;

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|[^\\p{L}\\p{N} ]+");

	private final List<TableRow> rows;

	private HeadedTable(List<TableRow> rows) {
		this.rows = rows;
	}

	/**
	 * Reads an XLSX file, or CSV in UTF-8 with commas, semicolons or tabs.
	 * @param most how many rows are taken
	 * @throws UnreadableSheet when there is no such table in it
	 * @throws vn.dondoc.document.RefusedDocument when the file may do harm
	 */
	public static HeadedTable read(byte[] file, List<? extends Heading> headings, int most) {
		UnreadableSheet first = null;
		for (List<Line> sheet : Sheets.of(file, most + HEAD_WITHIN)) {
			Secrecy.guard(sheet);
			if (sheet.isEmpty()) {
				continue;
			}
			try {
				return of(sheet, headings, most);
			}
			catch (UnreadableSheet.NoHeading none) {
				first = (first != null) ? first : none;
			}
		}
		throw (first != null) ? first : new UnreadableSheet.Empty();
	}

	/** Without the empty ones, and without what a list taken away says of itself. */
	public List<TableRow> rows() {
		return this.rows;
	}

	private static HeadedTable of(List<Line> lines, List<? extends Heading> headings, int most) {
		Line head = head(lines, headings);
		Map<Heading, Integer> columns = columns(head, headings);
		List<TableRow> rows = lines.stream()
			.filter((line) -> line.number() > head.number())
			.filter((line) -> !line.cell(0).equals(Csv.REMARK))
			.map((line) -> new TableRow(line, columns))
			.filter((row) -> !row.blank())
			.toList();
		if (rows.isEmpty()) {
			throw new UnreadableSheet.Empty();
		}
		if (rows.size() > most) {
			throw new UnreadableSheet.TooLong(most);
		}
		return new HeadedTable(rows);
	}

	/** The line that names most columns is the head, if it names all that are needed. */
	private static Line head(List<Line> lines, List<? extends Heading> headings) {
		Optional<Line> best = lines.stream()
			.limit(HEAD_WITHIN)
			.max(Comparator.<Line>comparingLong((line) -> matching(line, headings).count())
				.thenComparing(Comparator.comparing(Line::number).reversed()));
		List<String> missing = headings.stream()
			.filter(Heading::needed)
			.filter((heading) -> best.isEmpty() || matching(best.get(), headings).noneMatch(heading::equals))
			.map(Heading::title)
			.toList();
		if (!missing.isEmpty()) {
			throw new UnreadableSheet.NoHeading(missing);
		}
		return best.orElseThrow(UnreadableSheet.Empty::new);
	}

	private static Stream<? extends Heading> matching(Line line, List<? extends Heading> headings) {
		List<String> names = line.cells().stream().map(HeadedTable::bare).toList();
		return headings.stream().filter((heading) -> called(heading).anyMatch(names::contains));
	}

	private static Map<Heading, Integer> columns(Line head, List<? extends Heading> headings) {
		Map<String, Heading> byName = new HashMap<>();
		headings.forEach((heading) -> called(heading).forEach((name) -> byName.put(name, heading)));
		Map<Heading, Integer> columns = new LinkedHashMap<>();
		for (int column = 0; column < head.cells().size(); column++) {
			Heading heading = byName.get(bare(head.cell(column)));
			Integer before = (heading != null) ? columns.putIfAbsent(heading, column) : null;
			if (heading != null && before != null) {
				throw new UnreadableSheet.HeadingTwice(heading.title(), place(before, head), place(column, head));
			}
		}
		return columns;
	}

	private static String place(int column, Line head) {
		return CellReference.convertNumToColString(column) + head.number();
	}

	private static Stream<String> called(Heading heading) {
		return Stream.concat(Stream.of(heading.title()), heading.alsoCalled().stream()).map(HeadedTable::bare);
	}

	private static String bare(String name) {
		return Folding.fold(ASIDE.matcher(Folding.fold(name)).replaceAll(" "));
	}

}
