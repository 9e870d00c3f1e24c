package vn.dondoc.organisation.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the room's tables of words and agencies. */
public final class Vocabulary {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setCommentMarker('#')
		.setTrim(true)
		.get();

	private static final String FOLDER = "/vn/dondoc/organisation/";

	private Vocabulary() {
	}

	public static List<CSVRecord> rows(String file) {
		try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FOLDER + file), file);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
