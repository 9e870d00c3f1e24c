package vn.dondoc.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.dondoc.extraction.text.Flow;

/**
 * The words of a page that belong to a picture: the headline printed again, as the
 * picture's name, and the line beneath it. They end no report and open no story.
 */
final class Captions {

	/** So many of ten words are the headline's. */
	private static final int MOST = 8;

	private final Set<String> headline = new HashSet<>();

	private boolean before;

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
