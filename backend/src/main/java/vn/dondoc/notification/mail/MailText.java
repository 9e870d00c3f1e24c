package vn.dondoc.notification.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says, before it is written as HTML and as plain text.
 *
 * @param opening the first sentence
 */
public record MailText(String subject, String opening, List<Section> sections) {

	public MailText {
		sections = List.copyOf(sections);
	}

	/**
	 * A part under its own heading.
	 *
	 * @param more what leads to the rest, where not all is shown
	 */
	public record Section(String title, List<Line> lines, @Nullable Link more) {
		public Section {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * One thing it tells of.
	 *
	 * @param link by its address in this installation
	 */
	public record Line(Link link, String detail) {
	}

	/** Words that lead to a path of this installation. */
	public record Link(String words, String path) {
	}

}
