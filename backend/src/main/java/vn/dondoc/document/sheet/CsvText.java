package vn.dondoc.document.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A sheet as text, with commas, semicolons or tabs between the cells. */
final class CsvText {

	private CsvText() {
	}

	static List<Line> lines(String text, int most) {
		String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (bare.indexOf('\0') >= 0) {
			throw new UnreadableSheet.Broken();
		}
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter(bare))
			.setTrim(true)
			.setIgnoreEmptyLines(false)
			.get();
		List<Line> lines = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(bare), format)) {
			for (CSVRecord row : parser) {
				Line line = new Line((int) row.getRecordNumber(), row.stream().toList());
				if (!line.blank()) {
					lines.add(line);
				}
				if (lines.size() > most) {
					throw new UnreadableSheet.TooLong(most);
				}
			}
			return lines;
		}
		catch (IOException | IllegalStateException | UncheckedIOException broken) {
			throw new UnreadableSheet.Broken();
		}
	}

	private static char delimiter(String text) {
		String head = text.lines()
			.filter((line) -> line.chars().anyMatch((sign) -> ",;\t".indexOf(sign) >= 0))
			.findFirst()
			.orElse("");
		return (head.indexOf(';') >= 0) ? ';' : (head.indexOf('\t') >= 0) ? '\t' : ',';
	}

}
