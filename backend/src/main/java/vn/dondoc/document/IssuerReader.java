package vn.dondoc.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.Head.Piece;

/** Reads who issued a document: from the lines above its number, else from its words. */
final class IssuerReader {

	private static final Pattern COMMITTEE = Pattern.compile("(?:ỦY|UỶ)\\s+BAN\\s+NHÂN\\s+DÂN");

	private static final Pattern COUNCIL = Pattern.compile("HỘI\\s+ĐỒNG\\s+NHÂN\\s+DÂN");

	private static final Pattern LEVEL = Pattern
		.compile("(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ))(?:\\s.*)?");

	/**
	 * A body under the authority in the line above, and no longer that authority itself.
	 */
	private static final Pattern SUBORDINATE = Pattern
		.compile("(?:SỞ|BAN(?! NHÂN DÂN)|CỤC|CHI CỤC|THANH TRA|TRUNG TÂM) .*");

	private static final Pattern NAMED = Pattern.compile(
			"(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Tỉnh ủy|Tỉnh uỷ|Thành ủy) (?:(?:tỉnh|thành phố|TP) )?((?:\\p{Lu}\\p{L}*)(?: -)?(?: \\p{Lu}\\p{L}*(?: -)?){0,4})");

	private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}]*(?:(?: -)? \\p{Lu}\\p{L}*){0,5}");

	private static final int HEADLINES = 600;

	private static final Set<String> OF_A_PLACE = Set.of("tỉnh", "thành", "phố", "tp", "huyện", "quận", "thị", "xã",
			"phường", "đặc", "khu", "ủy", "uỷ");

	private static final Set<String> WHOLE = Set.of("UBND", "HĐND", "TP", "VP");

	private static final Set<String> HEADS = Set.of("sở", "ban", "cục", "thanh", "văn", "bộ", "công", "kho", "chi",
			"và");

	private final String text;

	private final Head head;

	private final int numberAt;

	IssuerReader(String text, Head head, int numberAt) {
		this.text = text;
		this.head = head;
		this.numberAt = numberAt;
	}

	@Nullable Found<String> read() {
		List<Piece> lines = new ArrayList<>();
		for (int i = 0; i < this.numberAt || (this.numberAt < 0 && i < 3 && i < this.head.pieces().size()); i++) {
			Piece piece = this.head.pieces().get(i);
			if (HeaderReader.isCapitals(piece.words()) && piece.words().length() < 90) {
				lines.add(piece);
			}
		}
		return lines.isEmpty() || !ofAnAuthority(lines.get(0).words()) ? named() : issuer(lines);
	}

	private static boolean ofAnAuthority(String words) {
		return COMMITTEE.matcher(words).find() || COUNCIL.matcher(words).find() || LEVEL.matcher(words).matches()
				|| words.startsWith("UBND") || words.startsWith("ỦY") || words.startsWith("UỶ")
				|| words.startsWith("HĐND") || words.startsWith("SỞ ") || words.startsWith("CHÍNH PHỦ")
				|| words.startsWith("THỦ TƯỚNG");
	}

	private Found<String> issuer(List<Piece> lines) {
		String all = lines.stream().map(Piece::words).takeWhile(this::noTitle).collect(Collectors.joining(" "));
		String own = lines.stream()
			.map(Piece::words)
			.filter((it) -> SUBORDINATE.matcher(it).matches())
			.findFirst()
			.orElse(all);
		String brief = COUNCIL.matcher(COMMITTEE.matcher(own).replaceAll("UBND")).replaceAll("HĐND");
		String office = "";
		Matcher ofOffice = Pattern.compile("^(.*?)\\s*(VĂN PHÒNG)$").matcher(brief);
		if (ofOffice.matches()) {
			office = "Văn phòng ";
			brief = ofOffice.group(1);
		}
		String issuer = office + withPlace(written(brief));
		return new Found<>(issuer, lines.get(0).start(), lines.get(lines.size() - 1).end());
	}

	private boolean noTitle(String words) {
		return DocumentType.ofDecree30()
			.stream()
			.noneMatch((type) -> words.startsWith(type.label().toUpperCase(Locale.ROOT)));
	}

	/** Small letters where print has capitals: "Sở Tài chính", "tỉnh Bắc Kạn". */
	private static String written(String capitals) {
		List<String> words = new ArrayList<>();
		boolean name = false;
		boolean next = true;
		for (String word : capitals.split("\\s+")) {
			String small = word.toLowerCase(Locale.ROOT);
			boolean level = OF_A_PLACE.contains(small);
			if (WHOLE.contains(word)) {
				words.add(word);
				next = false;
			}
			else if (level) {
				words.add(words.isEmpty() ? capital(small) : small);
				name = true;
			}
			else {
				words.add((name || next) ? capital(small) : small);
				next = HEADS.contains(small) && !name;
			}
		}
		return String.join(" ", words);
	}

	private static String titled(String place) {
		return Arrays.stream(place.toLowerCase(Locale.ROOT).split(" "))
			.map((word) -> word.equals("-") ? word : capital(word))
			.collect(Collectors.joining(" "));
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/** A head that says "UBND tỉnh" alone has its province at the date. */
	private String withPlace(String issuer) {
		if (issuer.equals("UBND") || issuer.endsWith(" tỉnh") || issuer.endsWith(" thành phố")) {
			Matcher place = Pattern.compile("([\\p{Lu}][\\p{L}\\s-]{1,30}),\\s*ngày\\s")
				.matcher(this.text.substring(0, Math.min(this.text.length(), 3000)));
			if (place.find()) {
				String name = place.group(1).replaceAll("\\s+", " ").strip();
				return (issuer.equals("UBND") ? "UBND tỉnh" : issuer) + " " + name;
			}
		}
		return issuer;
	}

	private @Nullable Found<String> named() {
		Matcher named = NAMED.matcher(this.text);
		while (named.find()) {
			String place = Provinces.startOf(named.group(1));
			if (place != null) {
				int end = named.start(1) + place.length();
				return new Found<>(this.text.substring(named.start(), end).replaceAll("(?:Ủy|Uỷ) ban nhân dân", "UBND"),
						named.start(), end);
			}
		}
		return firstPlace();
	}

	/**
	 * An article may name its province only: then its committee is the likely authority.
	 */
	private @Nullable Found<String> firstPlace() {
		Matcher words = CAPITALISED.matcher(this.text.substring(0, Math.min(this.text.length(), HEADLINES)));
		while (words.find()) {
			String place = Provinces.startOf(this.text.substring(words.start(), words.end()));
			if (place != null) {
				return new Found<>("UBND " + Provinces.levelOf(place) + " " + titled(place), words.start(),
						words.start() + place.length());
			}
		}
		return null;
	}

}
