package vn.dondoc.extraction.afterthought;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Folded;

/**
 * Takes back the certainty of what rules read that go wrong most on documents nobody had
 * seen, so that a person looks: an order of the press without a deadline that no verb of
 * ordering gives, one of several jobs of an item, words without an agency, an agency and
 * a plain verb outside the items, a day the press names without a verb of ordering, a
 * deadline inherited or counted from an event.
 */
public final class Caution {

	/** Below {@link Field#SURE}. */
	private static final double DOUBT = 0.75;

	/** An order the news tells of with "đã" may be one of long ago. */
	private static final Pattern BEFORE = Pattern
		.compile("(?<!\\p{L})(?:đã|từng) .*(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công) ");

	/** "Các ngành chấp hành nghiêm chỉ đạo này": words about the document itself. */
	private static final Pattern ITSELF = Pattern.compile(
			"(?:công điện|chỉ thị|thông báo|kế hoạch|kết luận|công văn|văn bản|nghị quyết|chương trình|chỉ đạo) (?:này|nầy|trên|nêu trên)(?!\\p{L})");

	private static final Pattern LEADER = Pattern.compile("\\s?(?:phó |đồng chí |ông |bà )*(?:chủ tịch|bí thư) ");

	private static final Pattern ALL = Pattern.compile("(?i:các|mọi|toàn thể|ubnd các|thủ trưởng) ",
			Pattern.UNICODE_CASE);

	/**
	 * Words with which only an order sets a day; "trước" and "trong" also say when
	 * something took place, and the press tells of both.
	 */
	private static final Pattern LATEST = Pattern
		.compile("(?:chậm|muộn) nhất|thời hạn|hạn|thời gian hoàn thành|không (?:quá|chậm|muộn)");

	/** A verb that only an order has ("phải", "có trách nhiệm") reads as surely. */
	private static final double MUST = 0.95;

	private static final int FAR = 250;

	private final Map<Block, Long> perBlock;

	private final boolean press;

	/** Whether the article gives orders by a verb of ordering, or in numbered items. */
	private final boolean orders;

	private Caution(List<Draft> drafts, boolean press) {
		this.perBlock = drafts.stream().collect(Collectors.groupingBy(Draft::block, Collectors.counting()));
		this.press = press;
		this.orders = drafts.stream().anyMatch((d) -> told(d) || d.block().label() != null);
	}

	public static List<ExtractedAssignment> apply(List<Draft> drafts, boolean press) {
		Caution caution = new Caution(drafts, press);
		return drafts.stream().map(caution::weigh).map(Draft::done).toList();
	}

	private Draft weigh(Draft d) {
		boolean told = told(d);
		boolean row = d.rule().equals("table row");
		boolean whole = this.perBlock.getOrDefault(d.block(), 1L) == 1 && !partly(d);
		boolean before = this.press
				&& BEFORE.matcher(d.flow().folded()).region(d.start(), Math.min(d.end(), d.start() + FAR)).find();
		boolean cut = this.press && behindComma(d);
		told &= !before && !cut;
		boolean dated = this.orders && !cut && d.deadline() != null && !d.leads().isEmpty()
				&& !(before && d.deadline().confidence() < DOUBT);
		boolean given = this.press ? told || dated : !d.leads().isEmpty() && (whole || apart(d)) && !loose(d);
		double most = row || given && !closes(d) ? 1 : DOUBT;
		return new Draft(d.block(), d.flow(), d.start(), d.end(), Fields.atMost(d.leads(), led(d, most)),
				Fields.atMost(d.cooperating(), most), deadline(d, most), d.rule(), Math.min(d.confidence(), most));
	}

	/** The press seldom names in full who it says does something. */
	private double led(Draft d, double most) {
		return (this.press && plain(d)) ? DOUBT : most;
	}

	/** An agency and what it does, in words that tell as well as they order. */
	private static boolean plain(Draft d) {
		return d.rule().startsWith("agency before") && d.confidence() < MUST;
	}

	/** Outside the items a directive tells how things stand. */
	private static boolean loose(Draft d) {
		return d.block().label() == null && plain(d);
	}

	/**
	 * An order without a day to all and sundry that speaks of its own document may only
	 * close it.
	 */
	private static boolean closes(Draft d) {
		return d.deadline() == null && d.leads().stream().allMatch((f) -> ALL.matcher(f.value()).lookingAt())
				&& ITSELF.matcher(d.flow().folded()).region(d.start(), d.end()).find();
	}

	private static boolean told(Draft d) {
		return d.rule().startsWith("order verb");
	}

	/**
	 * A clause that names its own agency, opens behind another and closes with a
	 * semicolon is one job.
	 */
	private static boolean apart(Draft d) {
		boolean own = d.rule().startsWith("order verb") || d.rule().startsWith("agency before");
		return own && opens(d) && d.end() > 0 && d.flow().charAt(d.end() - 1) == ';';
	}

	private static boolean opens(Draft d) {
		int before = d.start() - 1;
		while (before >= 0 && d.flow().charAt(before) == ' ') {
			before--;
		}
		return before < 0 || ";.:!?".indexOf(d.flow().charAt(before)) >= 0;
	}

	/** "Phó Chủ tịch UBND tỉnh, người điều hành, yêu cầu": who orders was cut off. */
	private static boolean behindComma(Draft d) {
		String text = d.flow().folded();
		boolean comma = d.start() > 1 && text.startsWith(", ", d.start() - 2);
		int sentence = comma ? text.lastIndexOf(". ", d.start()) + 1 : 0;
		return comma && LEADER.matcher(text).region(sentence, d.start()).lookingAt();
	}

	/** Whether words of its item before it were left out. */
	private static boolean partly(Draft d) {
		return d.start() > 0 && d.block().label() != null;
	}

	private @Nullable ExtractedDeadline deadline(Draft d, double most) {
		ExtractedDeadline due = d.deadline();
		if (due == null) {
			return null;
		}
		boolean counted = due.meaning() instanceof Deadline.Within within && within.from() == Deadline.Start.EVENT;
		boolean handedOn = due.inherited() && !d.rule().equals("table row")
				&& (this.press || !due.rule().equals("from the lead-in"));
		double least = counted || handedOn || this.press && !told(d) && placed(due) ? DOUBT : most;
		return due.atMost(Math.min(least, most));
	}

	private static boolean placed(ExtractedDeadline due) {
		boolean day = due.meaning() instanceof Deadline.OnDay || due.meaning() instanceof Deadline.InPeriod;
		return day && !LATEST.matcher(Folded.of(due.text())).lookingAt();
	}

}
