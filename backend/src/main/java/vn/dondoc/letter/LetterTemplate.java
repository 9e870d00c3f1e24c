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
		return new LetterTemplate(
				(kind == LetterKind.OFFICIAL_LETTER) ? StandardForm.ofOfficialLetters() : StandardForm.ofNamedKinds());
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

}
