package vn.dondoc.extraction.mood;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;

/**
 * Whose speech a document prints: "… phát biểu bế mạc của đồng chí Bí thư Tỉnh ủy", whom
 * "tôi đề nghị" means from there on.
 */
public final class Orator {

	private static final Pattern SPEECH = Pattern
		.compile("(?:phát biểu|diễn văn|bài nói)(?: [^.;]{0,80}?)? của (?:đồng chí )?");

	private static final Pattern FIRST_PERSON = Pattern
		.compile("(?<!\\p{L})tôi (?:đề nghị|yêu cầu|mong|xin|giao|lưu ý)");

	private Orator() {
	}

	/** The organ of the one said to speak here, else the one before. */
	public static @Nullable Organ in(Flow flow, AgencyScanner agencies, @Nullable Organ before) {
		if (!flow.folded().contains(" của ")) {
			return before;
		}
		Matcher speech = SPEECH.matcher(flow.folded());
		if (!speech.find()) {
			return before;
		}
		Flow whose = flow.part(speech.end(), Math.min(flow.length(), speech.end() + 120));
		return agencies.scan(whose)
			.stream()
			.filter((m) -> m.start() < 2 && m.rank() == Rank.AUTHORITY && m.names().size() == 1)
			.map((m) -> Organ.named(Folded.of(m.names().get(0).value())))
			.findFirst()
			.orElse(before);
	}

	public static boolean speaks(Passage passage) {
		return FIRST_PERSON.matcher(passage.flow().folded()).find();
	}

}
