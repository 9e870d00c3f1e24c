package vn.dondoc.extraction.order;

import java.util.List;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;

/** Reads "huyện Hồng Dân" where it acts like an agency. */
final class LocalityReader {

	private LocalityReader() {
	}

	/** Behind a unit and its name, or -1. */
	static int behind(Passage p, int at) {
		int name = p.is(at, "huyện", "xã", "phường", "quận") ? at + 1
				: p.is(at, "thị", "thành", "đặc") && p.is(at + 1, "xã", "phố", "khu") ? at + 2 : -1;
		if (name < 0 || name >= p.words().size() || !p.words().get(name).capital()) {
			return -1;
		}
		int end = name;
		while (end < p.words().size() && end < name + 4 && p.words().get(end).capital()) {
			end++;
		}
		return end;
	}

	static Mention mention(Passage p, int at, int behind) {
		int start = p.words().get(at).start();
		int end = p.words().get(behind - 1).end();
		return new Mention(start, end, List.of(new Name(p.flow().printed(start, end), start, end, false)), Rank.AGENCY);
	}

}
