package vn.dondoc.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** A document an office program wrote gives the assignments its plain text gives. */
class RoundTripTest {

	private static final Path OPEN = Path.of("src/test/resources/corpus/open");

	private static final Path OFFICE = Path.of("src/test/resources/corpus/office");

	/**
	 * What is lost: on paper a line broken by hand before a capital letter, which looks
	 * like the end of a paragraph.
	 */
	private static final double MOST = 0.995;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Extractor extractor = new Extractor();

	private int expected;

	private int lost;

	private final List<String> differences = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "docx", "doc", "html", "pdf" })
	void aDocumentOfTheOpenCorpusGivesTheSameAssignmentsInEveryFormat(String format) throws IOException {
		for (Path text : texts()) {
			compare(this.json.readTree(text.toFile()), format);
		}
		double share = 1 - (double) this.lost / this.expected;
		System.out.printf(Locale.ROOT, "%-4s %.3f of %d assignments the same as from the text %s%n", format, share,
				this.expected, this.differences);
		assertThat(this.expected).isGreaterThan(300);
		assertThat(share).isGreaterThanOrEqualTo(MOST);
	}

	private static List<Path> texts() throws IOException {
		try (Stream<Path> files = Files.list(OPEN)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
		}
	}

	private void compare(JsonNode gold, String format) throws IOException {
		String id = gold.get("id").stringValue();
		List<String> wanted = assignments(gold, gold.get("text").stringValue());
		List<String> read = assignments(gold, read(OFFICE.resolve(id + "." + format)));
		this.expected += wanted.size();
		List<String> missing = new ArrayList<>(wanted);
		read.forEach(missing::remove);
		List<String> invented = new ArrayList<>(read);
		wanted.forEach(invented::remove);
		this.lost += missing.size();
		missing.forEach((line) -> this.differences.add(id + " lost " + line));
		invented.forEach((line) -> this.differences.add(id + " invented " + line));
	}

	private static String read(Path file) throws IOException {
		return new DocumentReader().read(file.getFileName().toString(), Files.readAllBytes(file)).text();
	}

	private List<String> assignments(JsonNode gold, String text) {
		String day = string(gold.get("issued_on"));
		SourceText source = new SourceText(text, (day != null) ? LocalDate.parse(day) : null,
				string(gold.get("issuer")));
		return this.extractor.extract(source).assignments().stream().map(RoundTripTest::fields).toList();
	}

	private static String fields(ExtractedAssignment found) {
		return String.join(" | ", (found.item() != null) ? found.item().value() : "", names(found.leads()),
				names(found.cooperating()),
				(found.deadline() != null) ? found.deadline().meaning().toString() : "no deadline");
	}

	private static String names(List<Field<String>> names) {
		return names.stream().map(Field::value).sorted().collect(Collectors.joining("; "));
	}

	private static @Nullable String string(JsonNode node) {
		return node.isNull() ? null : node.stringValue();
	}

}
