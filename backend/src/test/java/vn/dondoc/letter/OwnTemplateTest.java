package vn.dondoc.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An office's own template: it runs nothing, fetches nothing, leaves nothing unfilled.
 */
class OwnTemplateTest {

	@Test
	void theShippedFormsAreTemplatesToBeginWith() {
		for (LetterKind kind : LetterKind.values()) {
			byte[] shipped = LetterTemplate.standard(kind).bytes();
			assertThat(LetterTemplate.of(shipped).bytes()).isEqualTo(shipped);
		}
	}

	@Test
	void anOwnTemplateIsFilledInWhatItSaysItself() throws IOException {
		byte[] own = document((document) -> {
			line(document, "MẪU RIÊNG CỦA VĂN PHÒNG");
			line(document, "{{nội dung}}");
		});

		try (XWPFDocument written = new XWPFDocument(
				new ByteArrayInputStream(LetterTemplate.of(own).write(Letters.report(1))))) {
			assertThat(written.getParagraphs()).extracting(XWPFParagraph::getText)
				.contains("MẪU RIÊNG CỦA VĂN PHÒNG", "I. TÌNH HÌNH CHUNG");
		}
	}

	@Test
	void placeholdersNobodyKnowsAreNamedWithTheirPlace() {
		byte[] own = document((document) -> {
			line(document, "Số: {{số}}/{{kí hiệu riêng}}");
			line(document, "Theo đó {{nội dung}} như sau");
		});

		assertThat(faults(own)).extracting(TemplateFault::place, TemplateFault::messageKey)
			.containsExactly(tuple("Số: {{số}}/{{kí hiệu riêng}}", "letter.template.unknown-placeholder"),
					tuple("Theo đó {{nội dung}} như sau", "letter.template.not-alone"));
	}

	@Test
	void aTemplateWithoutTheTextOfTheLetterIsNone() {
		assertThat(faults(document((document) -> line(document, "{{trích yếu}}"))))
			.extracting(TemplateFault::messageKey)
			.containsExactly("letter.template.no-body");
	}

	@ParameterizedTest
	@ValueSource(strings = { "INCLUDEPICTURE \"http://example.org/a.png\"", "DDEAUTO c:\\\\cmd.exe", " includetext x",
			"MACROBUTTON Go", "LINK Excel.Sheet.12 a.xlsx" })
	void aFieldThatFetchesOrRunsIsRefused(String code) {
		byte[] simple = document((document) -> {
			line(document, "{{nội dung}}");
			document.createParagraph().getCTP().addNewFldSimple().setInstr(code);
		});
		byte[] inPieces = document((document) -> {
			line(document, "{{nội dung}}");
			XWPFRun run = document.createParagraph().createRun();
			run.getCTR().addNewInstrText().setStringValue(code.substring(0, 3));
			run.getCTR().addNewInstrText().setStringValue(code.substring(3));
		});

		assertThat(List.of(faults(simple), faults(inPieces)))
			.allSatisfy((faults) -> assertThat(faults).extracting(TemplateFault::messageKey)
				.containsExactly("letter.template.field"));
	}

	@Test
	void aTemplateThatUnpacksOutOfProportionIsRefusedBeforeWordOpensIt() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
			byte[] nothing = new byte[1024 * 1024];
			for (int megabyte = 0; megabyte < 40; megabyte++) {
				zip.write(nothing);
			}
		}
		byte[] bomb = out.toByteArray();

		assertThat(bomb).hasSizeLessThan(100_000);
		assertThat(faults(bomb)).extracting(TemplateFault::messageKey).containsExactly("letter.template.bomb");
	}

	@Test
	void whatLiesElsewhereIsRefused() {
		byte[] own = changed(
				(file) -> part(file, "/word/document.xml").addExternalRelationship("http://example.org/normal.dotm",
						"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));

		assertThat(faults(own)).extracting(TemplateFault::messageKey).containsExactly("letter.template.external");
	}

	@Test
	void macrosAndEmbeddedObjectsAreRefused() {
		byte[] macro = changed((file) -> create(file, "/word/vbaProject.bin", "application/vnd.ms-office.vbaProject"));
		byte[] object = changed((file) -> create(file, "/word/embeddings/a.bin",
				"application/vnd.openxmlformats-officedocument.oleObject"));

		assertThat(faults(macro)).extracting(TemplateFault::messageKey).contains("letter.template.macro");
		assertThat(faults(object)).extracting(TemplateFault::messageKey).contains("letter.template.macro");
	}

	@Test
	void whatIsNoWordDocumentIsRefusedAndNotTried() {
		assertThat(faults("<html></html>".getBytes(StandardCharsets.UTF_8))).extracting(TemplateFault::messageKey)
			.containsExactly("letter.template.unreadable");
		assertThat(faults(new byte[0])).hasSize(1);
	}

	private static List<TemplateFault> faults(byte[] docx) {
		UnusableTemplate[] refused = new UnusableTemplate[1];
		assertThatExceptionOfType(UnusableTemplate.class).isThrownBy(() -> LetterTemplate.of(docx))
			.satisfies((ex) -> refused[0] = ex);
		return refused[0].faults();
	}

	private static void line(XWPFDocument document, String text) {
		document.createParagraph().createRun().setText(text);
	}

	private static byte[] document(Consumer<XWPFDocument> writing) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			writing.accept(document);
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] changed(Consumer<OPCPackage> change) {
		byte[] shipped = LetterTemplate.standard(LetterKind.REPORT).bytes();
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(shipped));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(file);
			file.save(out);
			return out.toByteArray();
		}
		catch (IOException | OpenXML4JException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static PackagePart part(OPCPackage file, String name) {
		try {
			return file.getPart(PackagingURIHelper.createPartName(name));
		}
		catch (OpenXML4JException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void create(OPCPackage file, String name, String type) {
		try {
			PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
			part.getOutputStream().write(1);
		}
		catch (IOException | OpenXML4JException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
