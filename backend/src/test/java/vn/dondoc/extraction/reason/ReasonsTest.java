package vn.dondoc.extraction.reason;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** A person is told why a field was read as it was. */
class ReasonsTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 2, 7);

	private static final Path MESSAGES = Path.of("../frontend-templates/src/main/resources/messages");

	private static final Path SOURCES = Path.of("src/main/java/vn/dondoc/extraction");

	/** A rule has a name of several English words; word lists are called otherwise. */
	private static final Pattern RULE = Pattern
		.compile("(?<!of\\([os], |startsWith\\()\"((?:\\\\\"[^\"]+\\\\\" )?[a-z]+(?:,? [a-z'-]+)+)\"");

	private static final Set<String> VIETNAMESE = Set.of("giao ban", "ngay trong", "sau khi", "tham gia", "ubnd tp");

	private final Properties words = read("extraction.properties");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					trước ngày 10/3 | 2025-03-09 | trước ngày X → hết ngày liền trước; năm theo ngày văn bản 07/02/2025
					chậm nhất ngày 20/3/2025 | 2025-03-20 | đến, trong hoặc chậm nhất ngày X → hết ngày X
					trong quý I | 2025-03-31 | trong hoặc cuối một kỳ → hết ngày cuối của kỳ; tính từ ngày văn bản 07/02/2025
					trong tháng 01 | 2026-01-31 | trong hoặc cuối một kỳ → hết ngày cuối của kỳ; năm theo ngày văn bản 07/02/2025
					""")
	void aDeadlineIsToldStepByStep(String phrase, LocalDate lastDay, String because) {
		ExtractedDeadline deadline = deadline(
				"Giao Sở Tài chính rà soát trụ sở dôi dư, báo cáo UBND tỉnh " + phrase + ".");
		LocalDate last = FirstLate
			.lastDay(FirstLate.asShipped(deadline.meaning(), new Starts(ISSUED, ISSUED, null)).orElseThrow());
		assertThat(last).isEqualTo(lastDay);
		assertThat(Reasons.deadline(deadline, ISSUED, last).stream().map(this::say).collect(Collectors.joining("; ")))
			.isEqualTo(because);
	}

	@Test
	void aYearThatTheContextNamesIsNotSaidToComeFromTheDocumentsDate() {
		ExtractedDeadline deadline = deadline(
				"Năm 2027, giao Sở Tài chính rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.");
		assertThat(Reasons.deadline(deadline, ISSUED, null)).extracting(Reason::key)
			.contains("extraction.reason.year-from-context");
	}

	@Test
	void everyRuleInTheEngineIsExplainedInBothLanguages() {
		Properties english = read("extraction_en.properties");
		Set<String> rules = rules();
		assertThat(rules).contains("printed numbers", "\\\"phối hợp\\\" before the name");
		assertThat(unexplained(rules, this.words)).isEmpty();
		assertThat(unexplained(rules, english)).isEmpty();
	}

	@Test
	void everyRuleThatReadsTheCorpusIsExplained() {
		Set<String> used = new TreeSet<>();
		for (Path file : files(Path.of("src/test/resources/corpus/open"))) {
			JsonNode node = JsonMapper.builder().build().readTree(file.toFile());
			Extraction read = new Extractor().extract(new SourceText(node.get("text").stringValue(), ISSUED, null));
			read.sentences().forEach((sentence) -> used.add(sentence.rule()));
			read.assignments().forEach((assignment) -> collect(assignment, used));
		}
		assertThat(used).hasSizeGreaterThan(20);
		assertThat(unexplained(used, this.words)).isEmpty();
	}

	private static List<String> unexplained(Set<String> rules, Properties words) {
		return rules.stream().map((rule) -> Reasons.rule(rule).key()).filter((key) -> !words.containsKey(key)).toList();
	}

	private static void collect(ExtractedAssignment assignment, Set<String> used) {
		used.add(assignment.rule());
		Stream.concat(assignment.leads().stream(), assignment.cooperating().stream())
			.forEach((name) -> used.add(name.rule()));
		if (assignment.deadline() != null) {
			used.add(assignment.deadline().rule());
		}
	}

	private static Set<String> rules() {
		Set<String> rules = new TreeSet<>();
		for (Path file : files(SOURCES)) {
			text(file).lines()
				.filter((line) -> !line.strip().matches("/?[*].*") && !line.contains("//"))
				.flatMap((line) -> RULE.matcher(line).results())
				.map((MatchResult result) -> result.group(1))
				.filter((rule) -> !VIETNAMESE.contains(rule))
				.forEach(rules::add);
		}
		return rules;
	}

	private static ExtractedDeadline deadline(String text) {
		ExtractedDeadline deadline = new Extractor().extract(new SourceText(text, ISSUED, null))
			.assignments()
			.get(0)
			.deadline();
		assertThat(deadline).isNotNull();
		return deadline;
	}

	private String say(Reason reason) {
		return new MessageFormat(this.words.getProperty(reason.key())).format(reason.arguments().toArray());
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties read(String bundle) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

}
