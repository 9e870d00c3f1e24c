package vn.dondoc.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import vn.dondoc.document.RefusedDocument.ScanNotReadable;
import vn.dondoc.document.RefusedDocument.ScanTooLong;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.testing.OnTesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A scanned page is read where that is possible, and refused by name where it is not. */
class ScanTest {

	private static final Path OFFICE = Path.of("src/test/resources/corpus/office");

	@Test
	@OnTesseract
	void aScannedPageIsReadWordForWordAlmost() throws IOException {
		String printed = new DocumentReader().read("d001.pdf", Files.readAllBytes(OFFICE.resolve("d001.pdf"))).text();
		ReadDocument scanned = new DocumentReader().read("d001.png", png(picture("d001.pdf")));
		Set<String> read = words(scanned.text());
		long found = words(printed).stream().filter(read::contains).count();
		assertThat((double) found / words(printed).size()).isGreaterThan(0.6);
		assertThat(scanned.text()).contains("Số: 118/TB-UBND", "trước ngày 30/4");
		assertThat(scanned.format()).isEqualTo(DocumentFormat.SCAN);
	}

	@Test
	@OnTesseract
	void aPdfOfPicturesIsReadAndLeavesNoFileBehind() throws IOException {
		Set<Path> before = temporaryFiles();
		byte[] pdf = pdfOf(picture("d001.pdf"));
		assertThat(new DocumentReader().read("a.pdf", pdf).text()).contains("118/TB-UBND");
		assertThat(temporaryFiles()).isSubsetOf(before);
	}

	@Test
	@OnTesseract
	void aStampOnAScanKeepsItOut() throws IOException {
		BufferedImage page = picture("thong-bao-mat.pdf");
		assertThatExceptionOfType(SecretDocument.class).isThrownBy(() -> new DocumentReader().read("a.png", png(page)));
	}

	@Test
	void withoutTheProgramTheMessageNamesIt() throws IOException {
		byte[] pdf = pdfOf(picture("d001.pdf"));
		assertThatExceptionOfType(ScanNotReadable.class)
			.isThrownBy(() -> new DocumentReader("/nowhere").read("a.pdf", pdf));
	}

	@Test
	void aPictureThatUnfoldsToTooMuchIsNotUnfolded() throws IOException {
		BufferedImage wide = new BufferedImage(20_000, 4000, BufferedImage.TYPE_BYTE_BINARY);
		assertThatExceptionOfType(ScanTooLong.class).isThrownBy(() -> new DocumentReader().read("a.png", png(wide)));
	}

	@Test
	void aBrokenPictureIsUnreadable() {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> new DocumentReader().read("a.png",
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, 10, 0 }));
	}

	private static Set<String> words(String text) {
		return Stream.of(text.split("[\\s.,;:]+")).collect(Collectors.toSet());
	}

	private static Set<Path> temporaryFiles() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().matches("(?i).*(?:imageio|pdfbox|tess).*"))
				.collect(Collectors.toSet());
		}
	}

	/** The first page as a scanner would give it. */
	private static BufferedImage picture(String file) throws IOException {
		boolean stamped = file.contains("-mat");
		byte[] content = Files.readAllBytes(OFFICE.resolve(stamped ? "d001.pdf" : file));
		try (PDDocument pdf = Loader.loadPDF(content)) {
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200, ImageType.GRAY);
			if (stamped) {
				stamp(page);
			}
			return page;
		}
	}

	/** "MẬT" drawn from what the page's own font can draw. */
	private static void stamp(BufferedImage page) {
		Graphics2D drawing = page.createGraphics();
		drawing.setColor(Color.WHITE);
		drawing.fillRect(0, page.getHeight() - 400, page.getWidth(), 400);
		drawing.setColor(Color.BLACK);
		drawing.setFont(new java.awt.Font("Liberation Serif", java.awt.Font.BOLD, 60));
		drawing.drawString("TUYỆT MẬT", 300, page.getHeight() - 200);
		drawing.dispose();
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		return png.toByteArray();
	}

	private static byte[] pdfOf(BufferedImage picture) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			PDImageXObject image = LosslessFactory.createFromImage(pdf, picture);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.drawImage(image, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
			}
			pdf.save(written);
			return written.toByteArray();
		}
	}

}
