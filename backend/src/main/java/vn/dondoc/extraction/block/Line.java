package vn.dondoc.extraction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.text.NormalText;

/** A line that is not blank; {@code apart} where an empty line stands before it. */
public final class Line {

	private final NormalText normal;

	private final int start;

	private final int end;

	private final boolean apart;

	private @Nullable String text;

	private @Nullable Optional<Label> label;

	public Line(NormalText normal, int start, int end, boolean apart) {
		this.normal = normal;
		this.start = start;
		this.end = end;
		this.apart = apart;
	}

	public static List<Line> of(NormalText normal) {
		List<Line> lines = new ArrayList<>();
		String text = normal.text();
		boolean apart = true;
		for (int at = 0; at <= text.length();) {
			int end = text.indexOf('\n', at);
			end = (end < 0) ? text.length() : end;
			int from = at;
			int to = end;
			while (from < to && text.charAt(from) <= ' ') {
				from++;
			}
			while (to > from && text.charAt(to - 1) <= ' ') {
				to--;
			}
			if (to - from > 1 || (to > from && Character.isLetterOrDigit(text.charAt(from)))) {
				lines.add(new Line(normal, from, to, apart));
				apart = false;
			}
			else {
				apart = true;
			}
			at = end + 1;
		}
		return lines;
	}

	public int start() {
		return this.start;
	}

	public int end() {
		return this.end;
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean apart() {
		return this.apart;
	}

	public String text() {
		String made = this.text;
		if (made == null) {
			made = this.normal.text().substring(this.start, this.end);
			this.text = made;
		}
		return made;
	}

	/** What it begins with, read once. */
	public @Nullable Label label() {
		Optional<Label> read = this.label;
		if (read == null) {
			read = Optional.ofNullable(Label.of(text()));
			this.label = read;
		}
		return read.orElse(null);
	}

	/** Lets go of what can be made again from the text. */
	public void rest() {
		this.text = null;
		this.label = null;
	}

	private char at(int place) {
		return this.normal.text().charAt(this.start + place);
	}

	public boolean endsSentence() {
		int last = length() - 1;
		while (last > 0 && "\"”»)".indexOf(at(last)) >= 0) {
			last--;
		}
		return ".!?;:…".indexOf(at(last)) >= 0;
	}

	public boolean beginsSmall() {
		char c = at(0);
		return Character.isLowerCase(c) || c == '%' || c == ',' || c == ')' || c == ';';
	}

	/** Capitals throughout, as titles are set. */
	public boolean shouts() {
		boolean letters = false;
		for (int i = 0; i < length(); i++) {
			char c = at(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			letters |= Character.isLetter(c);
		}
		return letters;
	}

}
