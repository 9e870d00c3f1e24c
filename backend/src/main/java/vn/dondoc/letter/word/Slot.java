package vn.dondoc.letter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

import vn.dondoc.letter.Placeholder;

/**
 * A paragraph of a template with what it leaves open. Word cuts a line into runs as it
 * likes, in the middle of a placeholder too.
 */
final class Slot {

	private static final Pattern OPEN = Pattern.compile("\\{\\{([^{}]*)}}");

	private final XWPFParagraph paragraph;

	private final List<CTText> texts;

	Slot(XWPFParagraph paragraph) {
		this.paragraph = paragraph;
		this.texts = paragraph.getCTP().getRList().stream().flatMap((run) -> run.getTList().stream()).toList();
	}

	XWPFParagraph paragraph() {
		return this.paragraph;
	}

	String text() {
		return this.texts.stream().map(CTText::getStringValue).collect(Collectors.joining());
	}

	/** What is written between the braces, known or not. */
	List<String> names() {
		return OPEN.matcher(text()).results().map((found) -> found.group(1)).toList();
	}

	List<Placeholder> placeholders() {
		return names().stream().map(Placeholder::of).flatMap(Optional::stream).toList();
	}

	/** Whether it consists of one placeholder alone. */
	boolean isWhole() {
		return OPEN.matcher(text().strip()).matches();
	}

	/** Puts values in, each in the letters its placeholder was written in. */
	void fill(Map<Placeholder, String> values) {
		List<MatchResult> found = OPEN.matcher(text()).results().collect(Collectors.toCollection(ArrayList::new));
		for (int i = found.size() - 1; i >= 0; i--) {
			MatchResult place = found.get(i);
			Placeholder.of(place.group(1))
				.map((placeholder) -> values.getOrDefault(placeholder, ""))
				.ifPresent((value) -> replace(place.start(), place.end(), value));
		}
	}

	private void replace(int start, int end, String value) {
		String put = value;
		int from = 0;
		for (CTText text : this.texts) {
			String old = text.getStringValue();
			int to = from + old.length();
			if (to > start && from < end) {
				String before = old.substring(0, Math.max(0, start - from));
				String after = old.substring(Math.min(old.length(), end - from));
				text.setStringValue(before + put + after);
				text.setSpace(SpaceAttribute.Space.PRESERVE);
				put = "";
			}
			from = to;
		}
	}

}
