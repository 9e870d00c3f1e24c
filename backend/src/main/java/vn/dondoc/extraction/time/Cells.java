package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.day.Dates;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.day.Periods;
import vn.dondoc.extraction.time.recurrence.Frequencies;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** What a deadline column prints without a preposition. */
final class Cells {

	private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/-](\\d{4})");

	private static final Pattern MEETING = Pattern.compile("(?:kỳ họp|phiên họp|hội nghị|trình .{0,30}kỳ họp).{0,80}");

	private Cells() {
	}

	static @Nullable Phrase read(Tokens t) {
		if (t.is(0, "vụ", "mùa", "đợt", "sau")) {
			return new Phrase(0, t.flow().length(), new Undetermined(java.util.List.of()), false, "table cell", 0.7);
		}
		if (MEETING.matcher(t.flow().folded()).matches()) {
			return new Phrase(0, t.flow().length(), new Undetermined(java.util.List.of()), false, "table cell", 0.7);
		}
		for (int at = 0; t.has(at) && at < 6; at++) {
			Found<Deadline> found = bare(t, at);
			if (found != null) {
				return new Phrase(t.start(at), t.end(found.behind()), found.value(), false, "table cell",
						whole(t, at, found.behind()) ? 0.9 : 0.75);
			}
		}
		return null;
	}

	/** Whether a cell says nothing else; more words may change the time. */
	private static boolean whole(Tokens t, int from, int behind) {
		int first = t.skip(0, "hoàn thành", "xong", "thời gian", "thời hạn", ":");
		int end = t.is(behind, ".", ";") ? behind + 1 : behind;
		return first == from && !t.has(end);
	}

	private static @Nullable Found<Deadline> bare(Tokens t, int at) {
		Found<Deadline> often = Frequencies.of(t, at, t.words().size() < 5);
		if (often != null) {
			return often;
		}
		Found<Deadline> window = Dates.window(t, at);
		if (window != null) {
			return window;
		}
		Found<LocalDate> last = (t.is(at, "đầu", "giữa") || t.is(at - 1, "đầu", "giữa")) ? null : Periods.of(t, at);
		if (last != null) {
			return new Found<>(new InPeriod(last.value()), last.behind());
		}
		Found<Days.Moment> day = Days.moment(t, at);
		if (day != null) {
			return new Found<>(new OnDay(day.value().day(), true, day.value().time()), day.behind());
		}
		Matcher month = t.match(at, MONTH);
		LocalDate end = (month != null)
				? t.reference().lastOf(Integer.parseInt(month.group(1)), Integer.valueOf(month.group(2))) : null;
		if (end != null) {
			return new Found<>(new InPeriod(end), at + 1);
		}
		Integer until = t.is(at + 1, "-", "đến") && t.year(at) != null ? t.year(at + 2) : null;
		if (until != null) {
			return new Found<>(new InPeriod(LocalDate.of(until, 12, 31)), at + 3);
		}
		Integer year = (t.words().size() <= 3) ? t.year(at) : null;
		return (year != null) ? new Found<>(new InPeriod(LocalDate.of(year, 12, 31)), at + 1) : null;
	}

}
