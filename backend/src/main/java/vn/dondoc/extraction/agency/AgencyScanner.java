package vn.dondoc.extraction.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.text.Words;

/** Finds every mention of agencies in a flow. */
public final class AgencyScanner {

	private static final AgencyWords WORDS = AgencyWords.VIETNAMESE;

	private static final Pattern PROVINCE = Pattern.compile(
			"(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thường trực hđnd|thường trực tỉnh ủy|thường trực thành ủy|tỉnh ủy|ban thường vụ tỉnh ủy"
					+ "|ban thường vụ thành ủy|ban chấp hành đảng bộ|thành ủy|thường trực ubnd|đoàn đbqh|đoàn đại biểu quốc hội|đoàn chuyên trách)(?: tỉnh| thành phố| tp[\\p{L}.]*)?(?: .{0,40})?");

	private static final Pattern BELOW = Pattern
		.compile(".*\\b(?:xã|phường|huyện|quận|đặc khu|thị trấn|các|cấp)(?= |$|,).*");

	/** A city below a province has a People's Committee and a Party committee too. */
	private static final Pattern BELOW_PROVINCE = Pattern
		.compile("^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:thành phố|tp)|thành ủy");

	/** What a clause goes on with behind a name and a comma. */
	private static final Set<String> OPENINGS = Set.of("theo", "trong", "căn", "trên", "nếu", "khi", "chậm", "trước",
			"đồng", "để", "nhằm", "sau", "ngay", "định", "hằng", "hàng", "kể", "đến", "từ", "tại", "do", "với", "cùng",
			"có", "là", "nhất", "đặc", "thời", "hạn", "xong", "không", "cho", "về", "đối", "riêng", "chứ", "mà", "kèm",
			"gồm", "bảo", "tùy", "đã", "đang", "sẽ", "bởi", "vì", "qua", "thông", "trừ", "kịp", "và", "còn", "mỗi",
			"được", "muộn", "tối", "ít", "vào", "ở", "nêu", "như", "hết", "cụ", "trực", "giao", "bằng");

	/** "các cơ quan" without anything that says which. */
	private static final int BARE = 3;

	private final boolean city;

	private final Organ issuer;

	/** The department that gives the orders itself, as its name begins, if one does. */
	private final @Nullable String department;

	/**
	 * For a province that is a city, whose "UBND thành phố" is the authority itself, and
	 * for the organ, or the department, that gives the orders.
	 */
	public AgencyScanner(boolean city, Organ issuer, @Nullable String department) {
		this.city = city;
		this.issuer = issuer;
		this.department = department;
	}

	public AgencyScanner(boolean city) {
		this(city, Organ.COMMITTEE, null);
	}

	public List<Mention> scan(Flow flow) {
		Cursor cursor = new Cursor(flow, Words.of(flow));
		List<Mention> mentions = new ArrayList<>();
		int at = 0;
		while (at < cursor.words().size()) {
			at = read(cursor, at, mentions);
		}
		return Parts.joined(flow, mentions);
	}

	private int read(Cursor c, int at, List<Mention> out) {
		if (!c.capital(at) && !WORDS.mayBegin(c.words(), at)) {
			return at + 1;
		}
		int named = behindTitles(c, at);
		List<Name> names = new ArrayList<>();
		int end = Names.higher(c, named);
		Rank rank = Rank.HIGHER;
		if (end < 0 && named == at) {
			end = WORDS.anaphora().match(c.words(), at);
			rank = Rank.SAID;
		}
		if (end < 0) {
			end = names(c, named, named > at, names);
			rank = rank(names, c, named);
		}
		if (end < 0 && this.department != null && c.is(at, "sở") && c.capital(at) && !c.capital(at + 1)) {
			end = at + 1;
			names.add(c.name(at, end, false));
			rank = Rank.AUTHORITY;
		}
		if (end < 0 && (joinsList(c, at, out) || partner(c, at))) {
			end = at + 1;
			names.add(c.name(at, end, false));
		}
		if (end < 0) {
			return at + 1;
		}
		if ((!closed(c, end) || rank == Rank.GROUP && open(c, named, end)) && !names.isEmpty()) {
			Name last = names.remove(names.size() - 1);
			names.add(new Name(last.value(), last.start(), last.end(), false));
		}
		out.add(new Mention(c.words().start(at), c.words().end(end - 1), List.copyOf(names), rank));
		return end;
	}

	/**
	 * "Công ty Điện lực A, Dawaco di dời": behind an agency and a comma a capital word
	 * that is no Vietnamese syllable is the brand of another.
	 */
	private static boolean joinsList(Cursor c, int at, List<Mention> out) {
		if (out.isEmpty() || !c.is(at - 1, ",", "và") || !c.capital(at) || !c.has(at + 1)) {
			return false;
		}
		Mention before = out.get(out.size() - 1);
		boolean beside = before.end() == c.words().end(at - 2) && before.rank() == Rank.AGENCY;
		boolean acts = WORDS.verbs().at(c.words(), at + 1) || WORDS.modals().at(c.words(), at + 1);
		return beside && acts && !Syllables.one(c.words().folded(at));
	}

	/** "phối hợp với VCCI tổ chức": who is worked with, by letters no list knows. */
	private static boolean partner(Cursor c, int at) {
		boolean with = c.is(at - 1, "với", "cùng") && c.is(at - 2, "hợp")
				|| c.is(at - 1, "với") && c.is(at - 2, "chẽ") && c.is(at - 4, "hợp");
		return with && c.capital(at) && c.words().folded(at).length() > 2 && c.words().get(at).capitals(c.flow())
				&& !c.capital(at + 1);
	}

	/**
	 * Whether a group may go on: "các huyện Vĩnh Linh, …" are some of them, and behind a
	 * bare "các cơ quan" most verbs may as well say which.
	 */
	private static boolean open(Cursor c, int first, int end) {
		boolean bare = end - first == BARE && c.is(end - 1, "quan", "vị", "chức", "nghiệp", "sở", "trường", "rừng");
		boolean verb = WORDS.verbs().at(c.words(), end) && !WORDS.modals().at(c.words(), end);
		return c.capital(end) || bare && verb && !c.is(end, "thực", "triển", "rà", "báo", "tổ", "phối", "chủ");
	}

	/** Whether what follows surely is no part of the name any more. */
	private static boolean closed(Cursor c, int end) {
		return !c.has(end) || c.words().mark(end) && !listed(c, end) || c.capital(end)
				|| WORDS.verbs().at(c.words(), end) || WORDS.modals().at(c.words(), end)
				|| c.is(end, "và", "cùng", "theo", "để", "đã", "đang", "sẽ", "chưa", "về", "trước", "trong", "tại",
						"là", "khi", "thì", "được", "đến", "vào", "hoặc", "với", "do", "của", "biết");
	}

	/**
	 * "Ban Quản lý Khu kinh tế, công nghiệp": behind the comma stand small letters that
	 * begin no job and no time, and so may be more of the name.
	 */
	private static boolean listed(Cursor c, int end) {
		return c.is(end, ",") && c.has(end + 1) && !c.capital(end + 1) && !c.words().mark(end + 1)
				&& !WORDS.verbs().at(c.words(), end + 1) && !WORDS.modals().at(c.words(), end + 1)
				&& !WORDS.mayBegin(c.words(), end + 1) && !OPENINGS.contains(c.words().folded(end + 1));
	}

	private static int names(Cursor c, int at, boolean titled, List<Name> names) {
		int end = Departments.read(c, at, names);
		end = (end < 0) ? LocalGovernments.read(c, at, names) : end;
		int plural = c.is(at, "các") && c.capital(at + 1) ? at + 1 : at;
		end = (end < 0) ? Names.read(c, plural, names) : end;
		if (end > 0 && plural > at && names.size() == 1 && names.get(0).start() == c.words().start(plural)) {
			names.set(0, c.name(at, end, true));
		}
		end = (end < 0) ? Groups.read(c, at, titled, names) : end;
		return (end > 0 && names.size() == 1) ? behindHome(c, at, end, names) : end;
	}

	/** Adds to a group's name where they belong. */
	private static int behindHome(Cursor c, int at, int end, List<Name> names) {
		int kind = WORDS.quantities().match(c.words(), at);
		int home = (kind > 0) ? Restrictors.behindHome(c, kind, end) : end;
		Name name = names.get(0);
		if (home > end && name.value().equals(c.flow().printed(name.start(), name.end()))) {
			names.set(0, c.name(c.words().from(name.start()), home, false));
			return home;
		}
		return end;
	}

	/**
	 * Behind the posts before a name; "Chánh Văn phòng" and "Trưởng Ban" lose one word.
	 */
	private static int behindTitles(Cursor c, int at) {
		int end = at;
		for (int i = 0; i < 4; i++) {
			int from = c.is(end, "phó", "nguyên", "quyền") ? end + 1 : end;
			int next = WORDS.titles().match(c.words(), from);
			if (next < 0 && c.is(from, "chánh") && c.is(from + 1, "văn", "thanh", "tòa")) {
				next = from + 1;
			}
			if (next < 0 && c.is(from, "trưởng") && c.is(from + 1, "ban", "tiểu", "phòng", "công", "đoàn", "thuế",
					"các", "ấp", "thôn", "khu", "bản", "khóm", "buôn")) {
				next = from + 1;
			}
			if (next < 0) {
				break;
			}
			next = c.is(next, ",", "và") && WORDS.titles().at(c.words(), next + 1) && next > from + 1 ? next + 1 : next;
			end = c.is(next, "thường") && c.is(next + 1, "trực") && !c.is(next + 2, "hđnd", "tỉnh") ? next + 2 : next;
		}
		return end;
	}

	private Rank rank(List<Name> names, Cursor c, int at) {
		if (names.size() != 1) {
			return Rank.AGENCY;
		}
		String name = Folded.of(names.get(0).value());
		if (this.department != null && this.department.startsWith(name)) {
			return Rank.AUTHORITY;
		}
		if (PROVINCE.matcher(name).matches() && !BELOW.matcher(name).matches()
				&& (this.city || !BELOW_PROVINCE.matcher(name).find())) {
			return (Organ.named(name).compareTo(this.issuer) > 0) ? Rank.AGENCY : Rank.AUTHORITY;
		}
		return WORDS.quantities().at(c.words(), at) || name.startsWith("ubnd các") ? Rank.GROUP : Rank.AGENCY;
	}

}
