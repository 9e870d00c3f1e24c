package vn.dondoc.extraction.command;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.passage.Passage;

/**
 * "Ngày 08/4/2021, UBND tỉnh có văn bản giao Sở …" in a text of August: an order of a
 * document of some time ago, told again.
 */
public final class LongAgo {

	private static final Pattern OPENING = Pattern.compile("ngày (\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}),? ");

	private static final Pattern DOCUMENT = Pattern
		.compile(" đã (?:có|ban hành|ký|ra|gửi) [^,;.]{0,60}? ngày (\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}),? $");

	/** So many days are not long ago. */
	private static final int RECENT = 40;

	private LongAgo() {
	}

	static boolean told(Passage p, int first, int verb) {
		LocalDate issued = p.reference().issuedOn();
		if (issued == null) {
			return false;
		}
		int start = p.words().start(first);
		int end = p.words().start(verb);
		String before = p.flow().folded().substring(start, Math.min(end, start + 400));
		Matcher opening = OPENING.matcher(before);
		Matcher document = DOCUMENT.matcher(before);
		LocalDate day = opening.lookingAt() ? day(opening) : document.find() ? day(document) : null;
		return day != null && day.isBefore(issued.minusDays(RECENT));
	}

	/** "Ngày 09/5/2017, Phó Chủ tịch … chủ trì cuộc họp": what took place. */
	public static boolean tookPlace(Passage p, int first) {
		LocalDate issued = p.reference().issuedOn();
		Matcher opening = OPENING.matcher(p.flow().folded());
		opening.region(p.words().start(first), p.flow().length());
		LocalDate day = opening.lookingAt() ? day(opening) : null;
		return issued != null && day != null && !day.isAfter(issued);
	}

	private static @Nullable LocalDate day(Matcher m) {
		int month = Integer.parseInt(m.group(2));
		int day = Integer.parseInt(m.group(1));
		return (month >= 1 && month <= 12 && day >= 1 && day <= 28)
				? LocalDate.of(Integer.parseInt(m.group(3)), month, day) : (month >= 1 && month <= 12 && day <= 31)
						? LocalDate.of(Integer.parseInt(m.group(3)), month, 28) : null;
	}

}
