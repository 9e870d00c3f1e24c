package vn.dondoc.extraction.afterthought;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;

/**
 * Takes back the certainty of what rules read that go wrong most on documents nobody had
 * seen, so that a person looks: an order of the press without a deadline that no verb of
 * ordering gives, one of several jobs of an item, words without an agency, a deadline
 * inherited or counted from an event.
 */
public final class Caution {

	/** Below {@link Field#SURE}. */
	private static final double DOUBT = 0.75;

	/** An order the news tells of with "đã" may be one of long ago. */
	private static final Pattern BEFORE = Pattern
		.compile("(?<!\\p{L})(?:đã|từng) .*(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công) ");

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

	public static List<Draft> apply(List<Draft> drafts, boolean press) {
		Caution caution = new Caution(drafts, press);
		return drafts.stream().map(caution::weigh).toList();
	}

	private Draft weigh(Draft d) {
		boolean told = told(d);
		boolean row = d.rule().equals("table row");
		boolean whole = this.perBlock.getOrDefault(d.block(), 1L) == 1 && !partly(d);
		told &= !this.press
				|| !BEFORE.matcher(d.flow().folded()).region(d.start(), Math.min(d.end(), d.start() + FAR)).find();
		boolean dated = this.orders && d.deadline() != null && !d.leads().isEmpty();
		boolean firm = row || (this.press ? told || dated : !d.leads().isEmpty() && whole);
		double most = firm ? 1 : DOUBT;
		return new Draft(d.block(), d.flow(), d.start(), d.end(), capped(d.leads(), most),
				capped(d.cooperating(), most), deadline(d, most), d.rule(), Math.min(d.confidence(), most));
	}

	private static boolean told(Draft d) {
		return d.rule().startsWith("order verb");
	}

	/** Whether words of its item before it were left out. */
	private static boolean partly(Draft d) {
		return d.start() > 0 && d.block().label() != null;
	}

	private static List<Field<String>> capped(List<Field<String>> fields, double most) {
		List<Field<String>> weighed = new ArrayList<>();
		for (Field<String> f : fields) {
			weighed.add(new Field<>(f.value(), f.start(), f.end(), f.rule(), Math.min(f.confidence(), most)));
		}
		return weighed;
	}

	private static @Nullable ExtractedDeadline deadline(Draft d, double most) {
		ExtractedDeadline due = d.deadline();
		if (due == null) {
			return null;
		}
		boolean counted = due.meaning() instanceof Deadline.Within within && within.from() == Deadline.Start.EVENT;
		double least = counted || due.inherited() ? DOUBT : most;
		return new ExtractedDeadline(due.text(), due.start(), due.end(), due.meaning(), due.inherited(), due.rule(),
				Math.min(due.confidence(), Math.min(least, most)));
	}

}
