package vn.dondoc.extraction.mood;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.text.Flow;

/**
 * Lines of a page that are no sentences. Those that belong to a picture (the headline
 * printed again as its name, and the line beneath) end no report and open no story.
 */
public final class Captions {

	/** So many of ten words are the headline's. */
	private static final int MOST = 8;

	private static final int LONGEST = 120;

	private final Set<String> headline = new HashSet<>();

	private boolean before;

	/** A line of its own that is no sentence: a title, a caption, a name. */
	public static boolean title(Block block) {
		String text = block.flow().printed();
		boolean ends = ".;:!?…\"”/".indexOf(text.charAt(text.length() - 1)) >= 0;
		boolean caption = text.contains("Ảnh:") || text.contains("Ảnh minh họa") || text.contains("Ảnh chụp");
		if (caption && text.length() < 250) {
			return true;
		}
		if (block.label() != null) {
			return false;
		}
		if (text.length() >= 200) {
			return false;
		}
		boolean must = text.length() > 100 && block.flow().folded().contains(" phải ");
		boolean shouts = text.equals(text.toUpperCase(Locale.ROOT));
		return !ends && !must || shouts;
	}

	/** "Kiểm lâm tuần tra rừng mùa khô. |": a picture's cell in a page. */
	public static boolean framed(Flow line) {
		return line.length() < LONGEST && line.printed().endsWith("|");
	}

	/** Whether this line without a full stop is one; the first is the headline itself. */
	boolean are(Flow line) {
		List<String> words = List.of(line.folded().split("[^\\p{L}\\d]+"));
		if (this.headline.isEmpty()) {
			this.headline.addAll(words);
			return false;
		}
		boolean again = words.stream().filter(this.headline::contains).count() * 10 >= words.size() * (long) MOST;
		boolean beneath = this.before && !again;
		this.before = again;
		return again || beneath;
	}

}
