package vn.dondoc.organisation.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.system.Folding;

/**
 * A phrase that addresses agencies together: the nouns it lists, and whether it says more
 * than that ("UBND các xã, phường ven biển").
 */
public record GroupPhrase(Set<String> nouns, boolean restricted) {

	private static final Pattern OPENING = Pattern
		.compile("(?:ubnd |cac |tat ca |toan the |nhung |cung |vi |don vi thuoc |\\d+ )*");

	private static final Pattern SEPARATOR = Pattern
		.compile(" ?(?:,|;|-|/)(?: (?:va|cac|ubnd) | )?| (?:va|hoac) (?:cac |ubnd )*| ");

	private static final Pattern CLOSING = Pattern.compile(
			" ?(?:(?:cua |thuoc |cap )?(?:tinh|thanh pho)|(?:tren|thuoc|trong) (?:dia ban )?(?:toan )?(?:tinh|thanh pho)|truc thuoc(?: tinh)?|toan tinh)?");

	private static final Pattern PLURAL = Pattern.compile("(?:ubnd )?(?:cac|tat ca|toan the|nhung|\\d+) .*");

	private static final Set<String> RUN_TOGETHER = Set.of("so", "ban", "nganh", "doan the", "xa", "phuong");

	private static final List<Noun> NOUNS = Vocabulary.rows("group-words.csv")
		.stream()
		.map((row) -> new Noun(row.get("written"), row.get("meant"), !row.get("always").isEmpty()))
		.sorted(Comparator.comparingInt((Noun noun) -> noun.written().length()).reversed())
		.toList();

	/** The phrase, unless it is a single agency's name. */
	public static Optional<GroupPhrase> read(String printed) {
		String text = Folding.fold(printed)
			.replace("uy ban nhan dan", "ubnd")
			.replace("hoi dong nhan dan", "hdnd")
			.replace(" - ", " ");
		Matcher opening = OPENING.matcher(text);
		int at = opening.lookingAt() ? opening.end() : 0;
		boolean counted = text.substring(0, at).chars().anyMatch(Character::isDigit);
		List<Noun> found = new ArrayList<>();
		at = nounsFrom(text, at, found);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		boolean restricted = counted || !CLOSING.matcher(text.substring(at)).matches();
		boolean plural = PLURAL.matcher(text).matches() || found.get(0).always();
		return (plural || (found.size() > 1 && !restricted)) ? Optional.of(new GroupPhrase(meaning(found), restricted))
				: Optional.empty();
	}

	/** How many nouns two phrases share, less those only one has. */
	public int likeness(GroupPhrase other) {
		Set<String> shared = new TreeSet<>(this.nouns);
		shared.retainAll(other.nouns);
		return 3 * shared.size() - this.nouns.size() - other.nouns.size();
	}

	private static int nounsFrom(String text, int start, List<Noun> found) {
		int at = start;
		int next = start;
		while (true) {
			Optional<Noun> noun = nounAt(text, next);
			if (noun.isEmpty() || (!found.isEmpty() && !listed(text.substring(at, next), found, noun.get()))) {
				return at;
			}
			found.add(noun.get());
			at = next + noun.get().written().length();
			Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
			if (!separator.lookingAt()) {
				return at;
			}
			next = separator.end();
		}
	}

	/** "ban ngành" lists two; "ngành thành phố" and "thành viên Ban Chỉ đạo" do not. */
	private static boolean listed(String between, List<Noun> found, Noun noun) {
		return !between.isBlank() || (RUN_TOGETHER.contains(found.get(found.size() - 1).written())
				&& RUN_TOGETHER.contains(noun.written()));
	}

	private static Optional<Noun> nounAt(String text, int at) {
		return NOUNS.stream()
			.filter((noun) -> text.startsWith(noun.written(), at))
			.filter((noun) -> endsWord(text, at + noun.written().length()))
			.findFirst();
	}

	private static boolean endsWord(String text, int end) {
		return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
	}

	private static Set<String> meaning(List<Noun> found) {
		Set<String> nouns = new TreeSet<>();
		found.forEach((noun) -> nouns.add(noun.meant()));
		if (nouns.contains("xa") && (nouns.contains("phuong") || nouns.contains("dac khu"))) {
			nouns.removeAll(Set.of("xa", "phuong", "dac khu"));
			nouns.add("cap xa");
		}
		if (found.stream().map(Noun::written).filter(Noun.DISTRICTS::contains).distinct().count() > 1) {
			nouns.remove("huyen");
			nouns.add("cap huyen");
		}
		return nouns;
	}

	private record Noun(String written, String meant, boolean always) {

		static final Set<String> DISTRICTS = Set.of("huyen", "quan", "thi xa", "thanh pho");

	}

}
