package vn.dondoc.extraction.item;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.Phrase;

/**
 * "Hằng năm tham mưu sơ kết, báo cáo trước ngày 20/12": how often is said first and the
 * day of it behind; they are one deadline.
 */
final class Yearlong {

	private Yearlong() {
	}

	static @Nullable Phrase of(Phrase often, Phrase day, Flow flow) {
		boolean yearly = often.meaning() instanceof Deadline.Recurring r && r.rrule().equals("FREQ=YEARLY");
		String between = flow.folded().substring(often.end(), Math.max(often.end(), day.start()));
		String words = flow.folded().substring(day.start(), day.end());
		if (!yearly || !(day.meaning() instanceof Deadline.OnDay on) || words.matches(".*\\d{4}.*")
				|| between.contains(";") || between.contains(". ")) {
			return null;
		}
		String rule = "FREQ=YEARLY;BYMONTH=" + on.day().getMonthValue() + ";BYMONTHDAY=" + on.day().getDayOfMonth();
		return new Phrase(day.start(), day.end(), new Deadline.Recurring(rule, on.inclusive(), on.time()), false,
				"a day of every year", 0.85);
	}

}
