package vn.dondoc.letter;

import java.util.List;

import vn.dondoc.letter.word.FilledForm;
import vn.dondoc.letter.word.StandardForm;
import vn.dondoc.letter.word.TemplateCheck;

/**
 * A Word document with named places that letters are written into: the form of NĐ
 * 30/2020, or an office's own.
 */
public final class LetterTemplate {

	private final byte[] docx;

	private LetterTemplate(byte[] docx) {
		this.docx = docx;
	}

	/** The form of the decree, for letters without a name or for kinds that bear one. */
	public static LetterTemplate standard(LetterKind kind) {
		return (kind == LetterKind.OFFICIAL_LETTER) ? Standard.OFFICIAL_LETTERS : Standard.NAMED_KINDS;
	}

	/**
	 * An office's own.
	 * @throws UnusableTemplate if it runs or fetches anything, or leaves open what nobody
	 * can fill
	 */
	public static LetterTemplate of(byte[] docx) {
		List<TemplateFault> faults = TemplateCheck.of(docx);
		if (!faults.isEmpty()) {
			throw new UnusableTemplate(faults);
		}
		return new LetterTemplate(docx.clone());
	}

	/** The template itself, to be changed in Word. */
	public byte[] bytes() {
		return this.docx.clone();
	}

	/** The letter as a Word document. */
	public byte[] write(Letter letter) {
		return FilledForm.write(this.docx, letter);
	}

	/** Made once: the same form is the same file, whose archive says when it was made. */
	private static final class Standard {

		static final LetterTemplate OFFICIAL_LETTERS = new LetterTemplate(StandardForm.ofOfficialLetters());

		static final LetterTemplate NAMED_KINDS = new LetterTemplate(StandardForm.ofNamedKinds());

	}

}
