package vn.dondoc.extraction.time.day;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/**
 * "trước ngày 31/02": a slip of the pen. What was meant is for a person to decide, who
 * sees the words.
 */
public final class NoSuchDay {

	private static final String[] LED = { "chậm nhất là đến ngày", "chậm nhất đến ngày", "chậm nhất là ngày",
			"chậm nhất ngày", "muộn nhất là ngày", "muộn nhất ngày", "không quá ngày", "đến hết ngày", "hết ngày",
			"trước ngày", "trong ngày", "hoàn thành ngày", "xong ngày", "thời hạn ngày", "hạn ngày", "đến ngày" };

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?");

	private NoSuchDay() {
	}

	public static @Nullable Found<Deadline> of(Tokens t, int at) {
		int next = t.skip(at, LED);
		Matcher written = (next > at) ? t.match(next, DAY) : null;
		if (written == null) {
			return null;
		}
		int day = Integer.parseInt(written.group(1));
		int month = Integer.parseInt(written.group(2));
		boolean meant = day >= 1 && day <= 31 && month >= 1 && month <= 12;
		Integer year = (written.group(3) != null) ? Integer.valueOf(written.group(3)) : null;
		boolean dated = t.reference().issuedOn() != null || year != null;
		return (meant && dated && t.reference().day(day, month, year) == null)
				? new Found<>(new Undetermined(List.of()), next + 1) : null;
	}

}
