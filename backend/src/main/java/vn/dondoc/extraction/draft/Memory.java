package vn.dondoc.extraction.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;

/**
 * The names printed so far, to which a bare "Bệnh viện", "Sở này" or "hai xã nêu trên"
 * points back.
 */
public final class Memory {

	private static final Pattern POINTER = Pattern.compile(
			"(hai |ba |các |cả hai |02 |03 )?(sở|ban|huyện|xã|phường|công ty|chi cục|cục|trường|bệnh viện|trung tâm)"
					+ "(?: (?:này|trên|nêu trên|nói trên|kể trên))?");

	private static final Pattern BARE = Pattern.compile(
			"tổng công ty|công ty|bệnh viện|trung tâm|ban quản lý|tập đoàn|trường|chi cục|nhà máy|ngân hàng|học viện");

	private static final Pattern PLACE = Pattern.compile(
			"(?:UBND |Ủy ban nhân dân )?(?:huyện|xã|phường|quận|thị xã|thành phố|đặc khu) \\p{Lu}[\\p{L}']*(?: \\p{Lu}[\\p{L}']*){0,3}");

	/** As many names back a pointer reaches. */
	private static final int FAR = 200;

	private final List<Field<String>> names = new ArrayList<>();

	private final Deque<Named> passages = new ArrayDeque<>();

	/** The names in the passages not looked at yet. */
	private int waiting;

	private record Named(Flow flow, List<Name> names) {
	}

	/** Keeps what a passage names, to be looked at once something points back. */
	public void keep(Flow flow, List<Mention> mentions) {
		List<Name> full = mentions.stream()
			.filter((m) -> m.rank() != Mention.Rank.SAID)
			.flatMap((m) -> m.names().stream())
			.filter((n) -> n.value().indexOf(' ') > 0)
			.toList();
		this.passages.add(new Named(flow, full));
		this.waiting += full.size();
		while (this.waiting - this.passages.element().names().size() >= FAR) {
			this.waiting -= this.passages.remove().names().size();
			this.names.clear();
		}
	}

	private List<Field<String>> names() {
		this.passages.forEach((p) -> take(p.flow(), p.names()));
		this.passages.clear();
		this.waiting = 0;
		this.names.subList(0, Math.max(0, this.names.size() - FAR)).clear();
		return this.names;
	}

	private void take(Flow flow, List<Name> full) {
		for (Name name : full) {
			this.names.add(new Field<>(name.value(), flow.originalStart(name.start()), flow.originalEnd(name.end()),
					"the name printed before", 0.85));
		}
		Matcher place = PLACE.matcher(flow.printed());
		while (place.find()) {
			this.names.add(new Field<>(place.group(), flow.originalStart(place.start()), flow.originalEnd(place.end()),
					"the place named before", 0.7));
		}
	}

	/** The full names these leads stand for; what is no pointer stays as it is. */
	public List<Field<String>> resolve(List<Field<String>> leads) {
		List<Field<String>> full = new ArrayList<>();
		for (Field<String> lead : leads) {
			full.add(BARE.matcher(Folded.of(lead.value())).matches() ? longer(lead) : lead);
		}
		return full;
	}

	/**
	 * Those "hai xã nêu trên" means: the last leads where they fit, else what was named.
	 */
	public List<Field<String>> pointed(String words, int before, List<Field<String>> last) {
		Matcher pointer = POINTER.matcher(words);
		if (!pointer.matches()) {
			return last;
		}
		int wanted = wanted(pointer.group(1));
		boolean fit = !last.isEmpty() && last.stream().allMatch((f) -> kind(f.value(), pointer.group(2)));
		if (fit && (wanted > 3 || last.size() == wanted)) {
			return last;
		}
		List<Field<String>> found = new ArrayList<>();
		for (int i = names().size() - 1; i >= 0 && found.size() < wanted; i--) {
			Field<String> name = names().get(i);
			boolean fits = name.start() < before && kind(name.value(), pointer.group(2));
			if (fits && found.stream().noneMatch((f) -> Fields.same(f, name))) {
				found.add(0, name);
			}
		}
		return found.isEmpty() ? last : found;
	}

	private static int wanted(@Nullable String count) {
		if (count == null) {
			return 1;
		}
		return count.startsWith("các") ? 9 : count.startsWith("ba") || count.equals("03 ") ? 3 : 2;
	}

	private static boolean kind(String name, String head) {
		String folded = Folded.of(name);
		return (folded.startsWith(head + " ") || folded.startsWith("ubnd " + head + " "))
				&& !folded.startsWith(head + " này");
	}

	private Field<String> longer(Field<String> bare) {
		String head = Folded.of(bare.value()) + " ";
		for (int i = names().size() - 1; i >= 0; i--) {
			Field<String> name = names().get(i);
			if (name.start() < bare.start() && Folded.of(name.value()).startsWith(head)) {
				return new Field<>(name.value(), bare.start(), bare.end(), "the name printed before", 0.85);
			}
		}
		return bare;
	}

}
