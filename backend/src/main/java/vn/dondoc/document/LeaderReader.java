package vn.dondoc.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads which leader gave the order: the abstract says ("Kết luận của …"), or the words
 * of order, or the signature.
 */
final class LeaderReader {

	private static final String POST = "((?:Quyền )?(?:Phó )?[Cc]hủ tịch (?:Thường trực )?(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|TP|Tỉnh)"
			+ "|Bí thư (?:Tỉnh|Thành) (?:ủy|uỷ)";

	private static final String NAME = "((?: \\p{Lu}\\p{Ll}+){2,5})?";

	private static final Pattern OF_ABSTRACT = Pattern
		.compile("(?:của|của đồng chí) " + POST + "|Thủ tướng Chính phủ)" + NAME);

	private static final Pattern ORDERS = Pattern.compile(POST + ")" + NAME
			+ "[^.\\n]{0,120}?(?:yêu cầu|kết luận|có ý kiến|chỉ đạo|giao|nhấn mạnh|đề nghị|ban hành|ký|điện:)");

	private static final Pattern SIGNED = Pattern.compile(
			"((?:PHÓ )?CHỦ TỊCH)\\s{1,40}(?:\\(?[Đđ]ã ký\\)?\\s{1,10})?((?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+)");

	private final String text;

	private final @Nullable Found<String> summary;

	LeaderReader(String text, @Nullable Found<String> summary) {
		this.text = text;
		this.summary = summary;
	}

	@Nullable Found<String> read() {
		if (this.summary != null) {
			Matcher said = OF_ABSTRACT.matcher(this.text).region(this.summary.start(), this.summary.end());
			if (said.find()) {
				return leader(said);
			}
		}
		Matcher signed = SIGNED.matcher(this.text);
		if (signed.find()) {
			String post = signed.group(1).startsWith("PHÓ") ? "Phó Chủ tịch UBND tỉnh" : "Chủ tịch UBND tỉnh";
			return new Found<>(post + " " + signed.group(2), signed.start(1), signed.end(2));
		}
		Matcher orders = ORDERS.matcher(this.text);
		return orders.find() ? leader(orders) : null;
	}

	private Found<String> leader(Matcher found) {
		String post = found.group(1)
			.replaceFirst("(?:Ủy|Uỷ) ban nhân dân", "UBND")
			.replaceFirst("[Cc]hủ tịch", "Chủ tịch")
			.replaceFirst("UBND Tỉnh", "UBND tỉnh");
		String name = (found.group(2) != null) ? found.group(2) : "";
		int end = (found.group(2) != null) ? found.end(2) : found.end(1);
		return new Found<>(post + name, found.start(1), end);
	}

}
