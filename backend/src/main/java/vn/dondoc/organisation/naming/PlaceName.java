package vn.dondoc.organisation.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place a committee of a district or commune is named after: "Ba Bể". */
public final class PlaceName {

	private static final Pattern COMMITTEE = Pattern
		.compile("(?:ubnd )?(?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu) (.+)");

	private PlaceName() {
	}

	/** The place's words, from a name's words. */
	public static Optional<String> of(String words) {
		Matcher committee = COMMITTEE.matcher(words);
		return committee.matches() ? Optional.of(committee.group(1)) : Optional.empty();
	}

}
