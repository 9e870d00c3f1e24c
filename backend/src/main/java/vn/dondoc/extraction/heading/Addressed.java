package vn.dondoc.extraction.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.text.Flow;

/**
 * A line of its own that only says who is meant ("Đối với Sở Xây dựng", "Công an tỉnh,
 * Thanh tra tỉnh") heads what stands beneath it, though no colon or number says so.
 */
public final class Addressed {

	private static final Pattern OPENS = Pattern
		.compile("(?:(?:đối với|về phía|trách nhiệm của|nhiệm vụ của|giao|đề nghị|yêu cầu|riêng)(?: các cơ quan)? )?");

	private static final Pattern BETWEEN = Pattern.compile("(?:,|;|và|-|, và|\\([^()]*\\)|\\s)*");

	private static final int LONGEST = 220;

	private Addressed() {
	}

	public static boolean alone(Flow flow, AgencyScanner agencies) {
		String text = flow.folded();
		if (text.length() < 5 || text.length() > LONGEST || ".;:,!?…/".indexOf(text.charAt(text.length() - 1)) >= 0) {
			return false;
		}
		Matcher opens = OPENS.matcher(text);
		int at = opens.lookingAt() ? opens.end() : 0;
		List<Mention> mentions = agencies.scan(flow);
		for (Mention m : mentions) {
			boolean theirs = m.rank() == Rank.AGENCY || m.rank() == Rank.GROUP;
			if (!theirs || m.start() < at || !BETWEEN.matcher(text.substring(at, m.start())).matches()) {
				return false;
			}
			at = m.end();
		}
		flow.rest();
		return !mentions.isEmpty() && BETWEEN.matcher(text.substring(at)).matches();
	}

}
