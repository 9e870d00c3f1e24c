package vn.dondoc.organisation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Several values in one field, each on a line of its own. */
final class Lines {

	private Lines() {
	}

	static List<String> read(@Nullable String text) {
		return (text == null) ? List.of()
				: text.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

	static String write(List<String> values) {
		return String.join("\n", values);
	}

}
