package vn.dondoc.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.Head.Piece;

/** Finds the line that names the type, and the abstract behind it. */
final class TitleReader {

	private static final Pattern SUBJECT = Pattern.compile("(?:V/v|Về việc|VỀ VIỆC)[ :].*");

	private static final Pattern BODY = Pattern.compile(
			"(?:\\d{1,2}[.)]|[IVX]{1,4}\\.|[-+•]|Kính gửi|Căn cứ|Thực hiện|Ngày \\d|Sáng|Chiều|Số:|CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|Theo )\\s?.*|Số \\d.*|.*[:;]");

	private static final Pattern PLACE_AND_DATE = Pattern.compile("[\\p{Lu}][\\p{L}\\s.-]{1,40},\\s*ngày\\s.*");

	private static final Pattern OF_THE_SITE = Pattern.compile(
			"PublishingPortal.*|Tăng cỡ chữ.*|Powered by.*|Trang chủ.*|.*[>»].*|A- A.*|Chia sẻ.*|.{0,25}\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}.{0,40}"
					+ "|\\d{4}-\\d{2}-\\d{2}.*|Ngày đăng.*|Số lần xem.*|Tags:.*");

	private static final int SHORTEST_HEADLINE = 30;

	private static final int LONGEST_SUMMARY = 400;

	private final Head head;

	private final int numberAt;

	private final int titleAt;

	TitleReader(Head head, int numberAt) {
		this.head = head;
		this.numberAt = numberAt;
		this.titleAt = head.find((words) -> titled(words).isPresent());
	}

	@Nullable Found<DocumentType> type(@Nullable Found<DocumentNumber> number) {
		if (number != null) {
			Optional<DocumentType> coded = coded(number.value().notation());
			if (coded.isPresent()) {
				return number.as(coded.get());
			}
		}
		if (this.titleAt >= 0) {
			Piece title = this.head.pieces().get(this.titleAt);
			return titled(title.words()).map(title::as).orElse(null);
		}
		if (number != null) {
			return number.as(DocumentType.CONG_VAN);
		}
		int addressed = this.head.find((words) -> words.startsWith("Kính gửi"));
		if (addressed >= 0) {
			return this.head.pieces().get(addressed).as(DocumentType.CONG_VAN);
		}
		Piece headline = headline();
		return (headline != null) ? headline.as(DocumentType.BAI_BAO) : null;
	}

	@Nullable Found<String> summary() {
		int subject = this.head.find((words) -> SUBJECT.matcher(words).matches());
		if (subject >= 0 && (this.titleAt < 0 || subject == this.titleAt + 1)) {
			return joined(subject);
		}
		if (this.titleAt >= 0 && this.titleAt + 1 < this.head.pieces().size()) {
			Piece title = this.head.pieces().get(this.titleAt);
			boolean bare = titled(title.words()).map((type) -> title.words().length() <= type.label().length() + 12)
				.orElse(true);
			boolean abstractBehind = !BODY.matcher(this.head.pieces().get(this.titleAt + 1).words()).matches();
			return (bare && !abstractBehind) ? null : joined(bare ? this.titleAt + 1 : this.titleAt);
		}
		if (subject >= 0) {
			return joined(subject);
		}
		Piece headline = (this.numberAt < 0) ? headline() : null;
		return (headline != null) ? headline.as(headline.words()) : null;
	}

	/** "TB" in "TB-UBND", "CĐ" in "CĐ-CTUBND", "TB" in the Party's "TB/BCĐ". */
	private static Optional<DocumentType> coded(String notation) {
		return DocumentType.withCode(notation.split("[-/]", 2)[0]);
	}

	private static Optional<DocumentType> titled(String words) {
		if (!HeaderReader.isCapitals(words.split("\\s+\\p{Lu}?\\p{Ll}", 2)[0])) {
			return Optional.empty();
		}
		return DocumentType.ofDecree30()
			.stream()
			.filter((type) -> (words + " ").startsWith(type.label().toUpperCase(Locale.ROOT) + " "))
			.findFirst();
	}

	/** An abstract may run over lines; the body or the date ends it. */
	private @Nullable Found<String> joined(int from) {
		List<Piece> pieces = this.head.pieces();
		Piece first = pieces.get(from);
		StringBuilder summary = new StringBuilder(first.words());
		int end = first.end();
		for (int i = from + 1; i < pieces.size(); i++) {
			Piece next = pieces.get(i);
			boolean adjoins = next.start() - end <= 2;
			if (!adjoins || !runsOn(first.words(), next.words()) || summary.length() > LONGEST_SUMMARY) {
				break;
			}
			summary.append(' ').append(next.words());
			end = next.end();
		}
		return new Found<>(summary.toString(), first.start(), end);
	}

	private static boolean runsOn(String first, String next) {
		if (BODY.matcher(next).matches() || PLACE_AND_DATE.matcher(next).matches()) {
			return false;
		}
		return Character.isLowerCase(next.codePointAt(0))
				|| (HeaderReader.isCapitals(first) && next.equals(next.toUpperCase(Locale.ROOT)));
	}

	private @Nullable Piece headline() {
		return this.head.pieces()
			.stream()
			.filter((piece) -> piece.words().length() >= SHORTEST_HEADLINE)
			.filter((piece) -> !OF_THE_SITE.matcher(piece.words()).matches())
			.findFirst()
			.orElse(null);
	}

}
