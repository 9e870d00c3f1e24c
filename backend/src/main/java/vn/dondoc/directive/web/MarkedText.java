package vn.dondoc.directive.web;

import java.util.ArrayList;
import java.util.List;

/** A directive's text line by line, with the words somebody came for marked. */
record MarkedText(List<List<Part>> lines) {

	/** Words of a line; the first of the marked ones can be linked to. */
	record Part(String words, boolean marked, boolean first) {
	}

	/** Marks what stands from the one offset to before the other. */
	static MarkedText of(String text, int from, int to) {
		List<List<Part>> lines = new ArrayList<>();
		boolean found = false;
		int start = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				List<Part> parts = parts(line, from - start, to - start, !found);
				found = found || parts.stream().anyMatch(Part::marked);
				lines.add(parts);
			}
			start += line.length() + 1;
		}
		return new MarkedText(lines);
	}

	private static List<Part> parts(String line, int from, int to, boolean first) {
		int begin = Math.max(0, Math.min(from, line.length()));
		int end = Math.max(begin, Math.min(to, line.length()));
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(line.substring(0, begin), false, false));
		parts.add(new Part(line.substring(begin, end), true, first));
		parts.add(new Part(line.substring(end), false, false));
		parts.removeIf((part) -> part.words().isBlank());
		return parts;
	}

}
