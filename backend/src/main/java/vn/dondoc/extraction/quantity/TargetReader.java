package vn.dondoc.extraction.quantity;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.quantity.Target.Bound;

/** Reads the quantities of an assignment: "trên 1.000 tỷ đồng", "100% số hộ". */
public final class TargetReader {

	private static final Map<String, Bound> BOUNDS = Map.ofEntries(Map.entry("trên", Bound.MORE_THAN),
			Map.entry("hơn", Bound.MORE_THAN), Map.entry("ít nhất", Bound.AT_LEAST),
			Map.entry("tối thiểu", Bound.AT_LEAST), Map.entry("không dưới", Bound.AT_LEAST),
			Map.entry("không thấp hơn", Bound.AT_LEAST), Map.entry("từ", Bound.AT_LEAST),
			Map.entry("tối đa", Bound.AT_MOST), Map.entry("không quá", Bound.AT_MOST),
			Map.entry("không vượt quá", Bound.AT_MOST), Map.entry("dưới", Bound.LESS_THAN),
			Map.entry("khoảng", Bound.ABOUT));

	/** What is counted or measured; times and document parts are not. */
	private static final String UNITS = "nghìn tỷ đồng|ngàn tỷ đồng|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|đồng"
			+ "|triệu usd|tỷ usd|usd|km2|km²|km|m2|m²|m3|m³|ha|héc-ta|tấn|kwh|mw|hộ|người|lao động|học sinh|căn|nhà|dự án"
			+ "|công trình|hồ sơ|thủ tục|doanh nghiệp|hợp tác xã|xã|phường|thôn|trường|cơ sở|mô hình|sản phẩm|cây|lượt"
			+ "|điểm|bậc|tổ|lớp|mét|giường|nhiệm vụ";

	private static final Pattern QUANTITY = Pattern.compile(
			"(?:(?<bound>không vượt quá|không thấp hơn|không quá|không dưới|ít nhất|tối thiểu|tối đa|trên|dưới|khoảng|hơn|từ)\\s)?"
					+ "(?<![\\p{L}\\d./,-])(?<value>\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?)"
					+ "\\s?(?:(?<percent>%)|(?<unit>" + UNITS + ")(?![\\p{L}\\d]))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** What a share is taken of ends before these words. */
	private static final Set<String> ENDS = Set.of("được", "có", "đã", "phải", "trong", "trước", "theo", "vào", "đến",
			"và", "trên", "tại", "của", "so", "hoàn", "ở", "do", "để", "với", "thuộc", "là", "chưa", "đủ", "đạt", "bảo",
			"đảm", "tham", "sử", "nộp", "thực");

	private static final int LONGEST_SHARE = 5;

	private TargetReader() {
	}

	/** The targets in the order of the words, each once. */
	public static List<Target> read(String words) {
		String text = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s", " ");
		List<Target> targets = new ArrayList<>();
		Matcher quantity = QUANTITY.matcher(text);
		while (quantity.find()) {
			Target target = target(text, quantity);
			if (!targets.contains(target)) {
				targets.add(target);
			}
		}
		return targets;
	}

	private static Target target(String text, Matcher quantity) {
		BigDecimal value = new BigDecimal(quantity.group("value").replace(".", "").replace(',', '.'));
		int end = quantity.end();
		String unit = quantity.group("unit");
		if (unit == null) {
			String of = share(text, end);
			end += of.length();
			unit = of.isEmpty() ? "%" : "% " + of.strip();
		}
		return new Target(text.substring(quantity.start(), end), bound(quantity.group("bound")), value,
				unit.toLowerCase(Locale.ROOT));
	}

	/** The noun behind a percent sign: " số hộ dân". */
	private static String share(String text, int from) {
		Matcher word = Pattern.compile(" ([\\p{L}-]+)").matcher(text);
		int end = from;
		for (int i = 0; i < LONGEST_SHARE && word.find(end) && word.start() == end; i++) {
			if (ENDS.contains(word.group(1).toLowerCase(Locale.ROOT))) {
				break;
			}
			end = word.end();
		}
		return text.substring(from, end);
	}

	private static Bound bound(@Nullable String said) {
		return (said != null) ? BOUNDS.getOrDefault(said.toLowerCase(Locale.ROOT), Bound.EXACTLY) : Bound.EXACTLY;
	}

}
