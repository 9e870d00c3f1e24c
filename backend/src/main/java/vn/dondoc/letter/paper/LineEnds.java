package vn.dondoc.letter.paper;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: a date is not torn at its strokes. */
final class LineEnds implements FSTextBreaker {

	private final BreakIterator ends = BreakIterator.getLineInstance(Locale.forLanguageTag("vi-VN"));

	@Override
	public int next() {
		return this.ends.next();
	}

	@Override
	public void setText(String text) {
		this.ends.setText(text);
	}

}
