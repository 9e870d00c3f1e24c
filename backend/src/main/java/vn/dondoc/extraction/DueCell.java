package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/** Reads words that stand alone and say when something is due, as in a table's column. */
public final class DueCell {

	private DueCell() {
	}

	/**
	 * Empty where the words name no time.
	 * @param issuedOn the day of the document, from which a year left out follows
	 */
	public static Optional<ExtractedDeadline> read(String words, @Nullable LocalDate issuedOn) {
		NormalText text = NormalText.of(words);
		Flow flow = Flow.of(text, List.of(new int[] { 0, text.text().length() }));
		Phrase phrase = DeadlineScanner.cell(flow, new Reference(issuedOn, null));
		return (phrase != null) ? Optional.of(Fields.deadline(flow, phrase)) : Optional.empty();
	}

}
