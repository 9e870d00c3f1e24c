package vn.dondoc.deadline.notice;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day a notice made free, or a rest day it made a working day.
 *
 * @param words why, as people read it
 */
public record SwappedDay(LocalDate day, boolean rest, String words, @Nullable String notice) {

	/**
	 * Takes what was typed.
	 * @throws NoticeRule if it does not say why
	 */
	public SwappedDay {
		notice = NoticeRule.number(notice);
		words = words.strip();
		if (words.isEmpty() || words.length() > NoticeRule.LONGEST) {
			throw new NoticeRule.NoWords(NoticeRule.LONGEST);
		}
	}

}
