package vn.dondoc.deadline.notice;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** What no notice can say. */
public abstract sealed class NoticeRule extends BrokenRule {

	static final int LONGEST = 200;

	private final String field;

	private NoticeRule(String field, String key, Object... arguments) {
		super(key, arguments);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

	static @Nullable String number(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.strip().length() > LONGEST) {
			throw new TooLong(LONGEST);
		}
		return typed.strip();
	}

	/** Tết has five days. */
	public static final class DaysBeforeTet extends NoticeRule {

		DaysBeforeTet(int most) {
			super("daysBeforeTet", "deadline.notice.days-before-tet", most);
		}

	}

	/** The second day lies beside 2 September. */
	public static final class SecondNationalDay extends NoticeRule {

		SecondNationalDay(int year) {
			super("secondNationalDay", "deadline.notice.second-national-day", String.valueOf(year));
		}

	}

	/** A swapped day says why. */
	public static final class NoWords extends NoticeRule {

		NoWords(int longest) {
			super("words", "deadline.notice.no-words", longest);
		}

	}

	/** A notice's number is short. */
	public static final class TooLong extends NoticeRule {

		TooLong(int longest) {
			super("notice", "deadline.notice.too-long", longest);
		}

	}

}
