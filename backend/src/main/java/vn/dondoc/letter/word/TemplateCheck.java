package vn.dondoc.letter.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.zip.ZipGuard;
import vn.dondoc.letter.Placeholder;
import vn.dondoc.letter.TemplateFault;

/**
 * Looks whether a Word document may serve as a template: it runs nothing, fetches
 * nothing, unpacks to nothing out of proportion, and everything it leaves open can be
 * filled.
 */
public final class TemplateCheck {

	private static final int EXCERPT = 80;

	private TemplateCheck() {
	}

	/** Everything that is wrong with it; empty where it may serve. */
	public static List<TemplateFault> of(byte[] docx) {
		try {
			ZipGuard.entriesOf(docx);
			List<TemplateFault> harmful = harmful(docx);
			return harmful.isEmpty() ? open(docx) : harmful;
		}
		catch (RefusedDocument.ZipBomb tooMuch) {
			return List.of(new TemplateFault("", "letter.template.bomb"));
		}
		catch (IOException | OpenXML4JException | RuntimeException unreadable) {
			return List.of(new TemplateFault("", "letter.template.unreadable"));
		}
	}

	private static List<TemplateFault> harmful(byte[] docx) throws IOException, OpenXML4JException {
		OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx));
		try {
			return ActiveContent.of(file);
		}
		finally {
			file.revert();
		}
	}

	private static List<TemplateFault> open(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return open(document);
		}
	}

	private static List<TemplateFault> open(XWPFDocument document) {
		List<Slot> slots = Slots.of(document);
		List<TemplateFault> faults = new ArrayList<>();
		slots.forEach((slot) -> faults.addAll(open(slot)));
		if (slots.stream().flatMap((slot) -> slot.placeholders().stream()).noneMatch(Placeholder.BODY::equals)) {
			faults.add(new TemplateFault("", "letter.template.no-body", Placeholder.BODY.printed()));
		}
		return List.copyOf(faults);
	}

	private static List<TemplateFault> open(Slot slot) {
		return slot.names().stream().flatMap((name) -> {
			Optional<Placeholder> known = Placeholder.of(name);
			if (known.isEmpty()) {
				return Stream.of(new TemplateFault(excerpt(slot), "letter.template.unknown-placeholder", name));
			}
			return (known.get().whole() && !slot.isWhole())
					? Stream.of(new TemplateFault(excerpt(slot), "letter.template.not-alone", known.get().printed()))
					: Stream.of();
		}).toList();
	}

	private static String excerpt(Slot slot) {
		String text = PlainText.line(slot.text());
		return (text.length() <= EXCERPT) ? text : text.substring(0, EXCERPT) + "…";
	}

}
