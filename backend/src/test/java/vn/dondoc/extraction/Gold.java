package vn.dondoc.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document a person has annotated. */
record Gold(String id, SourceText source, List<Expected> assignments) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** One assignment as the person marked it. */
	record Expected(int start, int end, @Nullable String item, List<String> lead, List<String> cooperating,
			@Nullable JsonNode deadline) {
	}

	static List<Gold> in(Path folder) {
		return files(folder).map(Gold::read).toList();
	}

	static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((f) -> f.toString().endsWith(".json")).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Gold read(Path file) {
		JsonNode node = JSON.readTree(file.toFile());
		String text = node.get("text").stringValue();
		String day = string(node.get("issued_on"));
		List<Expected> expected = new ArrayList<>();
		for (JsonNode a : node.get("assignments")) {
			String span = a.get("span").stringValue();
			int from = expected.stream()
				.filter((e) -> text.substring(e.start(), e.end()).equals(span))
				.mapToInt((e) -> e.start() + 1)
				.max()
				.orElse(0);
			int start = text.indexOf(span, from);
			expected.add(new Expected(start, start + span.length(), string(a.get("item")), strings(a.get("lead")),
					strings(a.get("cooperating")), a.get("deadline").isNull() ? null : a.get("deadline")));
		}
		SourceText source = new SourceText(text, (day != null) ? LocalDate.parse(day) : null,
				string(node.get("issuer")));
		return new Gold(node.get("id").stringValue(), source, expected);
	}

	private static @Nullable String string(@Nullable JsonNode node) {
		return (node == null || node.isNull()) ? null : node.stringValue();
	}

	private static List<String> strings(JsonNode node) {
		List<String> values = new ArrayList<>();
		node.forEach((v) -> values.add(v.stringValue()));
		return values;
	}

}
