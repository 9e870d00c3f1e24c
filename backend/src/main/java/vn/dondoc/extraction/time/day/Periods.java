package vn.dondoc.extraction.time.day;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Numerals;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Tokens;

/** Months, quarters and years, by their last day. */
public final class Periods {

	private static final Pattern MONTH = Pattern.compile("(\\d{1,2})(?:[/-](\\d{4}))?");

	private static final Pattern RANGE = Pattern.compile("\\d{1,2}-(\\d{1,2})[/-](\\d{4})");

	private static final Pattern QUARTER = Pattern.compile("(iv|i{1,3}|[1-4])(?:[/-](\\d{4}))?");

	private Periods() {
	}

	/** A period, or the last of several joined by a dash or "đến". */
	public static @Nullable Found<LocalDate> of(Tokens t, int at) {
		Found<LocalDate> first = one(t, at);
		if (first == null) {
			return null;
		}
		int joint = t.skip(first.behind(), "-", "đến hết", "đến", "và");
		Integer bare = t.year(joint);
		if (t.is(at, "năm") && bare != null && t.is(first.behind(), "-", "đến")) {
			return new Found<>(LocalDate.of(bare, 12, 31), joint + 1);
		}
		joint = (t.is(at, "tháng") && t.is(joint, ",") && t.is(joint + 1, "tháng")) ? joint + 1 : joint;
		Found<LocalDate> last = (joint > first.behind()) ? one(t, joint) : null;
		return (last != null && !last.value().isBefore(first.value())) ? last : first;
	}

	private static @Nullable Found<LocalDate> one(Tokens t, int at) {
		int months = t.is(at, "các") && t.is(at + 1, "tháng") && t.number(at + 2) > 0 ? at + 2 : -1;
		if (months > 0) {
			int last = months;
			for (int i = t.skip(last + 1, ",", "và", "đến tháng", "đến"); i > last + 1 && t.number(i) > 0
					&& t.number(i) <= 12; i = t.skip(last + 1, ",", "và", "đến tháng", "đến")) {
				last = i;
			}
			return month(t, last);
		}
		int next = t.skip(at, "thời điểm cuối", "khoảng", "hết", "cuối");
		boolean end = t.is(next - 1, "cuối") && next > at;
		Found<LocalDate> month = t.is(next, "tháng") ? month(t, next + 1) : null;
		if (month != null) {
			return month;
		}
		if (t.is(next, "quý")) {
			return quarter(t, next + 1);
		}
		if (t.is(next, "năm")) {
			return year(t, next, end);
		}
		Found<LocalDate> days = firstDays(t, at);
		return (days != null) ? days : part(t, at);
	}

	private static @Nullable Found<LocalDate> month(Tokens t, int at) {
		LocalDate issued = t.reference().issuedOn();
		if (t.is(at, "này", "sau", "tới") && issued != null) {
			LocalDate month = t.is(at, "này") ? issued : issued.plusMonths(1);
			return new Found<>(month.withDayOfMonth(month.lengthOfMonth()), at + 1);
		}
		Matcher range = t.match(at, RANGE);
		if (range != null) {
			return ending(t, Integer.parseInt(range.group(1)), range.group(2), at + 1);
		}
		Matcher m = t.match(at, MONTH);
		int last = (m != null && m.group(2) == null) ? lastMonth(t, at) : at;
		if (last > at) {
			return month(t, last);
		}
		if (m == null || (m.group(2) == null && t.is(at + 1, "ngày", "đầu", "cuối", "kể"))) {
			return null;
		}
		return ending(t, Integer.parseInt(m.group(1)), m.group(2), at + 1);
	}

	/** "tháng 10 - 11/2025", "tháng 9, 10/2025": the month such a row ends with. */
	private static int lastMonth(Tokens t, int at) {
		int joint = t.skip(at + 1, "-", "đến", "và", ",");
		Matcher next = (joint > at + 1) ? t.match(joint, MONTH) : null;
		if (next == null || t.number(at) <= 0) {
			return at;
		}
		boolean closed = t.is(joint - 1, "-", "đến") && !t.is(joint + 1, "tháng", "ngày", "năm")
				&& t.number(joint) > t.number(at) && t.number(joint) <= 12;
		return (next.group(2) != null || closed) ? joint : at;
	}

	private static @Nullable Found<LocalDate> quarter(Tokens t, int at) {
		LocalDate issued = t.reference().issuedOn();
		if (t.is(at, "này", "sau", "tới") && issued != null) {
			int month = ((issued.getMonthValue() + 2) / 3) * 3;
			LocalDate end = LocalDate.of(issued.getYear(), month, 1).plusMonths(t.is(at, "này") ? 0 : 3);
			return new Found<>(end.withDayOfMonth(end.lengthOfMonth()), at + 1);
		}
		Matcher m = t.match(at, QUARTER);
		if (m == null) {
			return null;
		}
		return ending(t, Numerals.of(m.group(1)) * 3, m.group(2), at + 1);
	}

	private static @Nullable Found<LocalDate> ending(Tokens t, int month, @Nullable String year, int at) {
		Found<Integer> named = (year == null) ? t.namedYear(t.skip(at, ",")) : null;
		Integer of = (year != null) ? Integer.valueOf(year) : (named != null) ? named.value() : null;
		LocalDate last = t.reference().lastOf(month, of);
		int behind = (named != null) ? named.behind() : (year == null) ? t.skip(at, "này", "tới", "sắp tới") : at;
		return (last != null) ? new Found<>(last, behind) : null;
	}

	/** "10 ngày đầu tháng 12", "5 ngày cuối tháng 6". */
	private static @Nullable Found<LocalDate> firstDays(Tokens t, int at) {
		int days = t.number(at);
		if (days <= 0 || days > 20 || !t.is(at + 1, "ngày") || !t.is(at + 2, "đầu", "cuối") || !t.is(at + 3, "tháng")) {
			return null;
		}
		Found<LocalDate> month = month(t, at + 4);
		if (month == null || t.is(at + 2, "cuối")) {
			return month;
		}
		return new Found<>(month.value().withDayOfMonth(days), month.behind());
	}

	private static @Nullable Found<LocalDate> year(Tokens t, int at, boolean end) {
		Found<Integer> named = t.namedYear(at);
		if (named != null) {
			return new Found<>(LocalDate.of(named.value(), 12, 31), named.behind());
		}
		boolean closes = t.is(at - 1, "trong") && (!t.has(at + 1) || t.is(at + 1, ".", ";", ","));
		LocalDate last = (end || closes) && !t.is(at + 1, "học") ? t.reference().lastOf(12, null) : null;
		return (last != null) ? new Found<>(last, at + 1) : null;
	}

	/** "6 tháng đầu năm 2022", "tháng còn lại của năm 2023", "nửa đầu năm". */
	private static @Nullable Found<LocalDate> part(Tokens t, int at) {
		int rest = t.skip(at, "các tháng còn lại", "những tháng còn lại", "tháng còn lại", "những tháng cuối",
				"các tháng cuối", "thời gian còn lại", "nửa cuối");
		if (rest > at) {
			return rest(t, rest);
		}
		int months = t.number(at);
		if (months <= 0 || months > 12 || !t.is(at + 1, "tháng") || !t.is(at + 2, "đầu", "cuối")) {
			int half = t.skip(at, "nửa đầu");
			return (half > at && t.is(half, "năm")) ? part(t, 6, half) : null;
		}
		return t.is(at + 3, "năm") ? part(t, t.is(at + 2, "đầu") ? months : 12, at + 3) : null;
	}

	private static @Nullable Found<LocalDate> rest(Tokens t, int at) {
		int year = t.skip(at, "của");
		return t.is(year, "năm") ? part(t, 12, year) : null;
	}

	private static @Nullable Found<LocalDate> part(Tokens t, int month, int at) {
		Found<Integer> named = t.namedYear(at);
		LocalDate last = t.reference().lastOf(month, (named != null) ? named.value() : null);
		return (last != null) ? new Found<>(last, (named != null) ? named.behind() : at + 1) : null;
	}

}
