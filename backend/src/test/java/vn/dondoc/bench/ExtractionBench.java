package vn.dondoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;

/**
 * How much text the engine reads a second on one thread, and that a long or hostile one
 * costs no more per character than a short one. Processor time is counted, so that what
 * else a machine does matters less.
 */
class ExtractionBench {

	private static final Path OPEN = Path.of("src/test/resources/corpus/open");

	private static final int SHORT = 20_000;

	private static final int WARM_UP = 30;

	private final int most = Integer.getInteger("bench.characters", 20_000_000);

	private final Extractor extractor = new Extractor();

	@Test
	void measure() {
		List<String> documents = documents();
		Part part = new Part("30-extraction").heading("Extraction")
			.line(String.format(Locale.ROOT, "%.2f MB of text a second on the open documents, one thread (target 3).",
					throughput(documents)))
			.line("")
			.head(List.of("text", "ns a character of " + SHORT, "ns a character of a long one", "ratio (target 1.2)"));
		hostile(String.join("\n\n", documents)).forEach((name, unit) -> part.row(row(name, unit)));
		part.write();
	}

	private double throughput(List<String> documents) {
		long bytes = documents.stream().mapToLong((d) -> d.getBytes(StandardCharsets.UTF_8).length).sum();
		double best = 0;
		for (int run = 0; run < WARM_UP; run++) {
			long start = processorTime();
			documents.forEach(this::read);
			best = Math.max(best, bytes * 1e3 / (processorTime() - start));
		}
		return best;
	}

	/** What is repeated to the length of each text. */
	private static Map<String, String> hostile(String documents) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("documents one behind the other", documents);
		texts.put("the same on one line", documents.replace('\n', ' '));
		texts.put("no punctuation", "giao sở tài chính trình ủy ban trước ngày mười tháng ba ");
		texts.put("digits", "1234567890");
		texts.put("open brackets", "(");
		texts.put("only agencies", "Sở Tài chính, Sở Y tế, UBND huyện Ba Bể, ");
		return texts;
	}

	private List<String> row(String name, String unit) {
		int length = switch (name) {
			case "digits" -> Math.min(this.most, 1_000_000);
			case "open brackets" -> Math.min(this.most, 100_000);
			case "documents one behind the other" -> this.most;
			default -> this.most / 4;
		};
		double brief = perCharacter(parts(unit), WARM_UP);
		double lengthy = perCharacter(List.of(text(unit, length)), 2);
		return List.of(name, String.format(Locale.ROOT, "%.0f", brief),
				String.format(Locale.ROOT, "%.0f (%d)", lengthy, length),
				String.format(Locale.ROOT, "%.2f", lengthy / brief));
	}

	/** The same text in short ones, so that nothing but the length differs. */
	private static List<String> parts(String unit) {
		List<String> parts = new ArrayList<>();
		for (int at = 0; at + SHORT <= unit.length(); at += SHORT) {
			parts.add(unit.substring(at, at + SHORT));
		}
		return parts.isEmpty() ? List.of(text(unit, SHORT)) : parts;
	}

	private double perCharacter(List<String> texts, int runs) {
		long characters = texts.stream().mapToLong(String::length).sum();
		double best = Double.MAX_VALUE;
		for (int run = 0; run < runs; run++) {
			long start = processorTime();
			texts.forEach(this::read);
			best = Math.min(best, (double) (processorTime() - start) / characters);
		}
		return best;
	}

	private void read(String text) {
		this.extractor.extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"));
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static String text(String unit, int length) {
		return unit.repeat(length / unit.length() + 1).substring(0, length);
	}

	private static List<String> documents() {
		JsonMapper json = JsonMapper.builder().build();
		try (Stream<Path> files = Files.list(OPEN)) {
			return files.sorted().map((f) -> json.readTree(f.toFile()).get("text").stringValue()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
