package vn.dondoc.extraction.agency;

import java.util.List;
import java.util.Locale;

import vn.dondoc.extraction.agency.Mention.Name;

/**
 * "UBND huyện Ba Bể", "UBND các xã, phường", and lists under one head: "UBND các huyện:
 * Can Lộc, Thạch Hà".
 */
final class LocalGovernments {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private LocalGovernments() {
	}

	static int read(Cursor c, int at, List<Name> out) {
		int head = behindHead(c, at);
		if (head < 0) {
			return -1;
		}
		int quantity = behindQuantity(c, head);
		int unit = unit(c, quantity);
		if (unit < 0) {
			return -1;
		}
		int units = behindUnits(c, unit);
		if (units > unit) {
			return group(c, at, units, out);
		}
		if (quantity > head) {
			return several(c, at, head, quantity, unit, out);
		}
		return single(c, at, head, unit, out);
	}

	private static int behindHead(Cursor c, int at) {
		if (c.is(at, "ubnd", "hđnd", "ubndtp")) {
			return at + 1;
		}
		if (c.is(at, "ủy") && c.is(at + 1, "ban") && c.is(at + 2, "nhân") && c.is(at + 3, "dân")) {
			return at + 4;
		}
		if (c.is(at, "hội") && c.is(at + 1, "đồng") && c.is(at + 2, "nhân") && c.is(at + 3, "dân")) {
			return at + 4;
		}
		if (c.is(at, "đảng") && c.is(at + 1, "ủy") && c.capital(at)) {
			return at + 2;
		}
		return c.is(at, "công") && c.is(at + 1, "an") && c.capital(at) && !c.is(at + 2, "tỉnh") ? at + 2 : -1;
	}

	private static int behindQuantity(Cursor c, int at) {
		if (c.number(at)) {
			return at + 1;
		}
		int quantity = WORDS.quantities().match(c.words(), at);
		quantity = (quantity > 0) ? quantity : at;
		return c.number(quantity) ? quantity + 1 : quantity;
	}

	static int unit(Cursor c, int at) {
		return WORDS.units().match(c.words(), at);
	}

	/** Behind further units: "huyện, thị xã, thành phố". */
	private static int behindUnits(Cursor c, int from) {
		int end = from;
		while (c.is(end, ",", "và", "/")) {
			int again = WORDS.quantities().match(c.words(), end + 1);
			int next = unit(c, (again > 0 && c.is(end + 1, "các")) ? again : end + 1);
			next = (next < 0 && shortened(c, end + 1)) ? end + 2 : next;
			if (next < 0 || (again < 0 && c.capital(next) && !c.is(end, ",", "và"))) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** "UBND các huyện, thị, thành": the last syllable left out. */
	static boolean shortened(Cursor c, int at) {
		return c.is(at, "thị", "thành") && !c.capital(at) && !c.is(at + 1, "ủy", "lập", "viên", "công", "trấn");
	}

	/** One name for all: "UBND các huyện, thành phố Long Khánh và Biên Hòa". */
	private static int group(Cursor c, int at, int units, List<Name> out) {
		int end = c.behindPlace(units);
		while (end > units && c.is(end, "và", ",")) {
			int unit = unit(c, end + 1);
			int place = (unit > 0) ? unit : end + 1;
			if (!c.capital(place) || Names.begins(c, place)) {
				break;
			}
			end = c.behindPlace(place);
		}
		int qualified = Restrictors.behindQualifiers(c, end);
		int doing = Restrictors.behindDoing(c, qualified);
		boolean narrowed = doing > qualified;
		qualified = (WORDS.verbs().at(c.words(), qualified) && c.has(doing)) ? qualified : doing;
		out.add(c.name(at, qualified, Groups.closed(c, qualified) && !(narrowed && qualified == doing)));
		return qualified;
	}

	/** "UBND các huyện: A, B" and "UBND các xã A, B" name each; else it is a group. */
	private static int several(Cursor c, int at, int head, int quantity, int unit, List<Name> out) {
		int member = c.is(unit, ":") ? unit + 1 : unit;
		if (!c.capital(member) && !numbered(c, member)) {
			return group(c, at, unit, out);
		}
		String of = c.printed(at, head) + " " + c.printed(quantity, unit).toLowerCase(Locale.ROOT) + " ";
		int end = member;
		while (c.has(end)) {
			int next = c.behindPlace(end);
			Name place = c.name(end, next, true);
			out.add(new Name(of + place.value(), place.start(), place.end(), true));
			boolean more = c.is(next, ",", "và", ";") && (c.capital(next + 1) || c.number(next + 1));
			if (!more || Names.begins(c, next + 1)) {
				return lastUnit(c, at, head, next, out);
			}
			end = next + 1;
		}
		return end;
	}

	/** "UBND các quận 5, 6, Tân Bình": districts by number, parted like a list. */
	private static boolean numbered(Cursor c, int at) {
		return c.number(at) && (c.is(at + 1, ",", "và", ";") || WORDS.verbs().at(c.words(), at + 1)
				|| WORDS.modals().at(c.words(), at + 1) || !c.has(at + 1));
	}

	/** "… Thạch Hà và thị xã Kỳ Anh": the list goes on with another unit. */
	private static int lastUnit(Cursor c, int at, int head, int from, List<Name> out) {
		int end = from;
		while (c.is(end, ",", "và", ";")) {
			int unit = unit(c, end + 1);
			if (unit < 0 || !c.capital(unit)) {
				return others(c, at, head, end, out);
			}
			int behind = c.behindPlace(unit);
			Name place = c.name(end + 1, behind, true);
			out.add(new Name(c.printed(at, head) + " " + place.value(), place.start(), place.end(), true));
			end = behind;
		}
		return end;
	}

	/** "UBND các phường A, B và các xã ven biển": a group under the same head. */
	private static int others(Cursor c, int at, int head, int end, List<Name> out) {
		int unit = c.is(end + 1, "các") ? unit(c, end + 2) : -1;
		if (unit > 0 && c.capital(unit)) {
			return several(c, at, head, end + 2, unit, out);
		}
		int behind = (unit > 0 && !c.capital(unit) && !c.is(unit, ":")) ? behindUnits(c, unit) : -1;
		int narrowed = (behind > 0) ? Restrictors.behindQualifiers(c, behind) : -1;
		if (narrowed < 0) {
			return end;
		}
		Name group = c.name(end + 1, narrowed, false);
		out.add(new Name(c.printed(at, head) + " " + group.value(), group.start(), group.end(), false));
		return narrowed;
	}

	private static int single(Cursor c, int at, int head, int unit, List<Name> out) {
		boolean number = c.number(unit);
		int end = (c.capital(unit) || number) ? c.behindPlace(unit) : unit;
		if (c.is(head, "cấp")) {
			end = Restrictors.behindQualifiers(c, end);
		}
		out.add(c.name(at, end, true));
		if (end == unit || c.is(head, "tỉnh")) {
			return narrowed(c, end) > end && end == unit && !c.is(head, "tỉnh", "thành") ? extend(c, at, end, out)
					: end;
		}
		String of = c.printed(at, unit) + " ";
		while (c.is(end, ",", "và") && c.capital(end + 1) && !Names.begins(c, end + 1)) {
			int next = c.behindPlace(end + 1);
			Name place = c.name(end + 1, next, true);
			out.add(new Name(of + place.value(), place.start(), place.end(), false));
			end = next;
		}
		return lastUnit(c, at, head, end, out);
	}

	/** "UBND xã, phường nơi đặt kho": behind what says which of them are meant. */
	private static int narrowed(Cursor c, int end) {
		int qualified = Restrictors.behindQualifiers(c, end);
		return (qualified == end && c.is(end, "nơi")) ? Restrictors.behindDoing(c, end) : qualified;
	}

	private static int extend(Cursor c, int at, int end, List<Name> out) {
		int behind = narrowed(c, end);
		out.set(out.size() - 1, c.name(at, behind, true));
		return behind;
	}

}
