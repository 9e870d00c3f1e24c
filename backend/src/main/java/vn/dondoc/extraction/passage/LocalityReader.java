package vn.dondoc.extraction.passage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;

/**
 * Reads "huyện Hồng Dân", "các xã: Tiên Lục, Bố Hạ và phường Tiền Phong" where they act
 * like agencies.
 */
public final class LocalityReader {

	private final Passage p;

	private final List<Name> names = new ArrayList<>();

	private LocalityReader(Passage passage) {
		this.p = passage;
	}

	/** The localities named from this word on, one by one, or null. */
	public static @Nullable Mention at(Passage p, int at) {
		LocalityReader reader = new LocalityReader(p);
		int behind = reader.read(at);
		if (behind < 0) {
			return null;
		}
		int start = p.words().start(at);
		return new Mention(start, p.words().end(behind - 1), List.copyOf(reader.names), Rank.AGENCY);
	}

	private int read(int at) {
		int end = unit(at);
		while (end > 0 && this.p.is(end, ",", "và", ";")) {
			int next = unit(end + 1);
			if (next < 0) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** A unit with its name, or several names under "các xã". */
	private int unit(int at) {
		boolean several = this.p.is(at, "các", "hai", "ba", "bốn");
		int unit = several ? at + 1 : at;
		int short2 = this.p.is(unit, "tp", "tx", "tt") ? (this.p.is(unit + 1, ".") ? unit + 2 : unit + 1) : -1;
		int name = short2 > 0 ? short2 : this.p.is(unit, "huyện", "xã", "phường", "quận") ? unit + 1
				: this.p.is(unit, "thị", "thành", "đặc") && this.p.is(unit + 1, "xã", "phố", "khu") ? unit + 2 : -1;
		if (name < 0) {
			return -1;
		}
		int member = (several && this.p.is(name, ":")) ? name + 1 : name;
		int end = place(member);
		if (end == member) {
			return -1;
		}
		String head = this.p.flow().printed(start(unit), start(name - 1) + length(name - 1)) + " ";
		add(several ? head : "", several ? member : unit, end);
		while (this.p.is(end, ",", "và") && place(end + 1) > end + 1 && !named(end + 1)) {
			int next = place(end + 1);
			add(head, end + 1, next);
			end = next;
		}
		return end;
	}

	/** Whether an agency's name begins here. */
	private boolean named(int word) {
		int place = start(word);
		return !this.p.mentions(place, place + 1).isEmpty();
	}

	private int place(int at) {
		int end = at;
		while (end < this.p.words().size() && end < at + 4 && this.p.words().capital(end)) {
			end++;
		}
		return end;
	}

	private void add(String head, int from, int behind) {
		int start = start(from);
		int end = this.p.words().end(behind - 1);
		this.names.add(new Name(head + this.p.flow().printed(start, end), start, end, false));
	}

	private int start(int word) {
		return this.p.words().start(word);
	}

	private int length(int word) {
		return this.p.words().end(word) - start(word);
	}

}
