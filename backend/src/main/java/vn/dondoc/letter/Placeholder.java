package vn.dondoc.letter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template leaves open, written {{số}} in it. */
public enum Placeholder {

	SUPERIOR("cơ quan cấp trên", false), AGENCY("cơ quan", false), NUMBER("số", false), NOTATION("ký hiệu", false),
	PLACE("địa danh", false), DAY("ngày", false), MONTH("tháng", false), YEAR("năm", false), KIND("tên loại", false),
	SUBJECT("trích yếu", false), RECIPIENTS("kính gửi", true), BODY("nội dung", true), AUTHORITY("thẩm quyền", true),
	POSITION("chức vụ", false), SIGNER("người ký", false), COPIES("nơi nhận", true), ANNEXES("phụ lục", true);

	private final String printed;

	private final boolean whole;

	Placeholder(String printed, boolean whole) {
		this.printed = printed;
		this.whole = whole;
	}

	/** Its name, as it is written between the braces. */
	public String printed() {
		return this.printed;
	}

	/** Whether it becomes paragraphs of its own: nothing else may stand in its line. */
	public boolean whole() {
		return this.whole;
	}

	/** Reads a name, however it is capitalised, spaced or composed. */
	public static Optional<Placeholder> of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
		return Arrays.stream(values())
			.filter((placeholder) -> placeholder.printed.equals(plain.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

}
