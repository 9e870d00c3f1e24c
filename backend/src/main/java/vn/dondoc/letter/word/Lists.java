package vn.dondoc.letter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom a letter reaches, line by line. */
final class Lists {

	private Lists() {
	}

	/** One recipient stands behind the colon, several below it. */
	static List<String> recipients(List<String> recipients) {
		if (recipients.isEmpty()) {
			return List.of();
		}
		if (recipients.size() == 1) {
			return List.of("Kính gửi: " + PlainText.line(recipients.get(0)));
		}
		return Stream.concat(Stream.of("Kính gửi:"), dashed(recipients).stream()).toList();
	}

	static List<String> copies(List<String> copies) {
		return dashed(copies);
	}

	/** Each on a line of its own, a full stop after the last. */
	private static List<String> dashed(List<String> texts) {
		List<String> lines = new ArrayList<>();
		IntStream.range(0, texts.size())
			.forEach((i) -> lines.add("- " + PlainText.line(texts.get(i)) + ((i == texts.size() - 1) ? "." : ";")));
		return lines;
	}

}
