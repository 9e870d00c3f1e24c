package vn.dondoc.extraction.agency;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.agency.Mention.Name;

/** "Sở X", and lists under one "Sở": "các Sở: Y tế, Nội vụ". */
final class Departments {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private Departments() {
	}

	/** Reads from "Sở" or from the quantity before it; returns the word behind, or -1. */
	static int read(Cursor c, int at, List<Name> out) {
		if (c.is(at, "ngành") && c.capital(at + 1) && WORDS.departments().at(c.words(), at + 1)) {
			int behind = WORDS.departments().match(c.words(), at + 1);
			out.add(c.name(at, behind, false));
			return behind;
		}
		int head = at;
		int quantity = WORDS.quantities().match(c.words(), at);
		if (quantity > 0 && c.is(quantity, "sở")) {
			head = quantity;
		}
		if (!c.is(head, "sở")) {
			return -1;
		}
		int member = head + 1;
		boolean listed = c.is(member, ":");
		member += listed ? 1 : 0;
		int behind = department(c, member);
		if (behind < 0) {
			return -1;
		}
		String printed = c.printed(head, head + 1);
		String named = Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
		boolean one = head == at && !listed;
		out.add(one ? c.name(head, behind, true) : c.name(named, member, behind));
		return more(c, behind, named, out);
	}

	private static int more(Cursor c, int from, String head, List<Name> out) {
		int behind = from;
		while (c.is(behind, ",", "và", ";") && c.capital(behind + 1)) {
			int next = department(c, behind + 1);
			if (next < 0 || WORDS.names().match(c.words(), behind + 1) > next) {
				break;
			}
			out.add(c.name(head, behind + 1, next));
			behind = next;
		}
		return behind;
	}

	/** "Sở Giao thông vận tải - Xây dựng": two departments made one. */
	private static int merged(Cursor c, int dash) {
		boolean more = c.is(dash, "-") && c.capital(dash + 1) && !c.capital(dash + 2);
		return more ? WORDS.departments().match(c.words(), dash + 1) : -1;
	}

	private static int department(Cursor c, int at) {
		int known = WORDS.departments().match(c.words(), at);
		if (known > 0 && (c.capital(at))) {
			return Math.max(known, merged(c, known));
		}
		if (!c.has(at) || Names.begins(c, at)) {
			return -1;
		}
		if (c.words().get(at).capitals(c.flow())) {
			return at + 1;
		}
		if (c.capital(at) && c.capital(at + 1)) {
			return unknown(c, at);
		}
		boolean pair = c.capital(at) && c.has(at + 1) && !c.words().mark(at + 1);
		return pair ? at + 2 : -1;
	}

	/** A department no list knows: words in capitals, and "và" between them. */
	private static int unknown(Cursor c, int at) {
		List<Integer> ends = new ArrayList<>();
		int end = at;
		while (c.has(end) && end - at < 9) {
			if (c.capital(end)) {
				end++;
				ends.add(end);
			}
			else if (c.is(end, "và", "-") && c.capital(end + 1)
					|| !c.words().mark(end) && c.capital(end - 1) && c.is(end + 1, "và") && c.capital(end + 2)) {
				end++;
			}
			else {
				break;
			}
		}
		return ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
	}

}
