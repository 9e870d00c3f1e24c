package vn.dondoc.extraction.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.text.Flow;

/**
 * "Thanh tra Sở Y tế", "Đảng ủy Bộ đội Biên phòng tỉnh": two names with nothing between
 * them are one, the first a part of the second.
 */
final class Parts {

	private static final Pattern LEVELS = Pattern
		.compile("(?:các|hai|ba|cả hai|02) cấp(?: .*)?|các (?:xã|huyện|phường|sở, ban, ngành|sở, ngành).*");

	private Parts() {
	}

	static List<Mention> joined(Flow flow, List<Mention> mentions) {
		List<Mention> out = new ArrayList<>();
		for (Mention next : mentions) {
			Mention before = out.isEmpty() ? null : out.get(out.size() - 1);
			if (before != null && partOf(flow, before, next)) {
				out.set(out.size() - 1, join(flow, before, next));
			}
			else {
				out.add(next);
			}
		}
		return out;
	}

	private static boolean partOf(Flow flow, Mention part, Mention whole) {
		if (part.names().size() != 1 || whole.names().size() != 1 || part.is(Rank.HIGHER) || part.is(Rank.GROUP)
				|| part.is(Rank.SAID)) {
			return false;
		}
		Name name = whole.names().get(0);
		boolean beside = part.end() + 1 == whole.start() && flow.folded().charAt(part.end()) == ' ';
		if (!beside || name.start() != whole.start()) {
			return false;
		}
		String printed = flow.folded().substring(name.start(), name.end());
		return whole.is(Rank.GROUP) ? LEVELS.matcher(printed).matches() : flow.capital(name.start());
	}

	private static Mention join(Flow flow, Mention part, Mention whole) {
		Name first = part.names().get(0);
		Name name = new Name(flow.printed(first.start(), whole.end()), first.start(), whole.end(), first.sure());
		return new Mention(part.start(), whole.end(), List.of(name), Rank.AGENCY);
	}

}
