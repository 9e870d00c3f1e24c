package vn.dondoc.extraction.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.passage.Passage;

/** Who leads and who helps, by the words between the names. */
public final class Roles {

	/**
	 * Leads, helpers and the place behind the leads; {@code joined} helpers stand among
	 * the leads.
	 */
	public record Cast(List<Mention> leads, List<Mention> helpers, List<Mention> joined, int behind) {
	}

	private static final Pattern LIST = Pattern.compile(
			"\\s?(?:,|;|và|, và|-|, nhất là|nhất là|, đặc biệt là|, trong đó có|và các|, gồm|:|: gồm|gồm|gồm:|và (?:đề nghị|yêu cầu)|, trọng tâm là)\\s?");

	private static final Pattern HELP = Pattern.compile(
			"(?:.*[ ,(])?(?:phối hợp|hiệp đồng|cùng|tham gia của|phối hợp của|phối hợp giữa|kết hợp|hợp tác)(?: chặt chẽ| chặt| tốt| thường xuyên| nhịp nhàng| kịp thời| tích cực| đồng bộ)?(?: với| cùng)?(?: các)?\\s?:?\\s?");

	private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,200}\\)");

	private Roles() {
	}

	/** Reads the list that begins with this mention, and the helpers up to the end. */
	public static Cast of(Passage p, Mention first, int end) {
		List<Mention> leads = new ArrayList<>();
		List<Mention> joined = new ArrayList<>();
		List<Mention> rest = new ArrayList<>();
		rest.add(first);
		rest.addAll(p.mentions(first.end(), end));
		int i = 0;
		int behind = first.end();
		for (; i < rest.size(); i++) {
			Mention m = rest.get(i);
			String gap = (i == 0) ? "" : p.flow().folded().substring(behind, m.start());
			if (i > 0 && (gap.strip().startsWith(":") && joins(gap) || gap.strip().equals("là")) && leads.size() == 1
					&& (leads.get(0).rank() == Rank.GROUP || !p.flow().capital(leads.get(0).start()))) {
				leads.clear();
			}
			else if (i > 0 && !joins(gap)) {
				break;
			}
			if (i > 0 && (m.rank() == Mention.Rank.GROUP && p.is(p.word(m.start()), "mỗi", "từng") || part(p, m))) {
				break;
			}
			boolean helps = bracketAfter(p, m.end()).contains("phối hợp");
			(helps ? joined : leads).add(m);
			behind = m.end();
		}
		if (!joined.isEmpty() && bracketAfter(p, first.end()).contains("chủ trì")) {
			// "A (chủ trì), B, C (phối hợp)": those in between help too
			List<Mention> between = leads.subList(1, leads.size());
			between.removeIf((m) -> !bracketAfter(p, m.end()).contains("chủ trì") && joined.add(m));
		}
		List<Mention> helpers = helpers(p, behind, end, leads);
		return new Cast(leads, helpers, joined, behind);
	}

	/** ": Cơ quan thường trực" says what part the one before plays. */
	private static boolean part(Passage p, Mention m) {
		int first = p.word(m.start());
		return p.is(first - 1, ":", "-", "(") && p.is(first, "cơ", "đơn") && p.is(first + 1, "quan", "vị")
				&& p.is(first + 2, "thường", "chủ", "đầu", "phối");
	}

	private static boolean joins(String gap) {
		String plain = ((gap.indexOf('(') >= 0) ? BRACKET.matcher(gap).replaceAll("") : gap).strip();
		return plain.length() < 30 && LIST.matcher(plain).matches();
	}

	private static String bracketAfter(Passage p, int place) {
		String text = p.flow().folded();
		int at = place;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		if (at >= text.length() || text.charAt(at) != '(') {
			return "";
		}
		int close = text.indexOf(')', at);
		return (close > at && close - at < 80) ? text.substring(at, close) : "";
	}

	/**
	 * Those behind "phối hợp với" or "cùng", and those a list with "phối hợp" behind it
	 * names; one told to take the lead ("chỉ đạo Y chủ trì") joins the leads.
	 */
	public static List<Mention> helpers(Passage p, int start, int end, List<Mention> leads) {
		List<Mention> helpers = new ArrayList<>();
		int from = start;
		boolean helping = false;
		List<Mention> rest = p.mentions(start, end);
		for (int i = 0; i < rest.size(); i++) {
			Mention m = rest.get(i);
			String gap = p.flow().folded().substring(Math.max(0, from), m.start());
			helping = help(gap) || (helping && joins(gap));
			if (helping && m.rank() != Rank.SAID) {
				helpers.add(m);
			}
			else if ((gap.endsWith("chỉ đạo ") || gap.endsWith("(")) && after(p, m.end()).startsWith("chủ trì")) {
				leads.add(m);
			}
			else if (!helping && trailing(p, rest, i, gap)) {
				helpers.add(m);
			}
			from = m.end();
		}
		return helpers;
	}

	private static boolean help(String gap) {
		String tail = gap.substring(Math.max(0, gap.length() - 60));
		boolean near = tail.contains("hợp") || tail.contains("hiệp đồng") || tail.contains("cùng")
				|| tail.contains("tham gia");
		return near && HELP.matcher(tail).matches();
	}

	/** "Sở A chủ trì, Sở B, Sở C phối hợp". */
	private static boolean trailing(Passage p, List<Mention> rest, int at, String gap) {
		int last = at;
		while (last + 1 < rest.size() && last < at + 12
				&& joins(p.flow().folded().substring(rest.get(last).end(), rest.get(last + 1).start()))) {
			last++;
		}
		boolean listed = at == last && at > 0 ? true : gap.strip().endsWith(",") || gap.strip().endsWith(";") || at > 0;
		String after = after(p, rest.get(last).end());
		return listed && after.startsWith("phối hợp") && !after.startsWith("phối hợp với")
				&& !after.startsWith("phối hợp cùng");
	}

	private static String after(Passage p, int place) {
		String text = p.flow().folded();
		return text.substring(place, Math.min(text.length(), place + 40)).strip();
	}

	public static List<Name> names(List<Mention> mentions) {
		return mentions.stream().flatMap((m) -> m.names().stream()).toList();
	}

}
