package vn.dondoc.letter.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Letter;
import vn.dondoc.letter.Letter.Annex;
import vn.dondoc.letter.Placeholder;

/** A template with a letter written into it. */
public final class FilledForm {

	private final XWPFDocument document;

	private final Letter letter;

	private FilledForm(XWPFDocument document, Letter letter) {
		this.document = document;
		this.letter = letter;
	}

	/** The document as Word saves it. */
	public static byte[] write(byte[] template, Letter letter) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			new FilledForm(document, letter).fill();
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill() {
		Map<Placeholder, String> values = Values.of(this.letter);
		for (Slot slot : Slots.of(this.document)) {
			List<Placeholder> open = slot.placeholders();
			if (open.isEmpty()) {
				continue;
			}
			if (open.get(0).whole()) {
				new Passage(slot).replace((passage) -> write(open.get(0), passage));
			}
			else if (open.stream().allMatch((placeholder) -> values.getOrDefault(placeholder, "").isEmpty())) {
				new Passage(slot).remove();
			}
			else {
				slot.fill(values);
			}
		}
		describe(this.document.getProperties().getCoreProperties());
	}

	private void write(Placeholder open, Passage passage) {
		switch (open) {
			case RECIPIENTS -> Lists.recipients(this.letter.addressees().recipients()).forEach(passage::line);
			case COPIES -> Lists.copies(this.letter.addressees().copies()).forEach(passage::line);
			case AUTHORITY -> this.letter.signature().authority().forEach(passage::line);
			case BODY -> write(passage, this.letter.body());
			case ANNEXES -> annexes(passage);
			default -> throw new IllegalStateException("%s stands within a line".formatted(open));
		}
	}

	private static void write(Passage passage, List<Block> blocks) {
		BlockWriter writer = new BlockWriter(passage);
		blocks.forEach(writer::write);
	}

	private void annexes(Passage passage) {
		AnnexWriter writer = new AnnexWriter(this.document, this.letter, passage);
		for (int i = 0; i < this.letter.annexes().size(); i++) {
			Annex annex = this.letter.annexes().get(i);
			writer.begin(annex, (this.letter.annexes().size() > 1) ? i + 1 : 0);
			write(passage, annex.body());
		}
	}

	private void describe(POIXMLProperties.CoreProperties properties) {
		properties.setTitle(PlainText.line(this.letter.title().subject()));
		properties.setCreator(PlainText.line(this.letter.head().agency()));
		properties.setLastModifiedByUser(PlainText.line(this.letter.head().agency()));
	}

}
