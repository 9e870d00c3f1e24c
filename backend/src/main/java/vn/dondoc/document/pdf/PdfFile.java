package vn.dondoc.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.RefusedDocument.PasswordProtected;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;
import vn.dondoc.document.print.Layout;
import vn.dondoc.document.print.PrintedPage;
import vn.dondoc.document.print.PrintedWord;
import vn.dondoc.document.scan.Scan;
import vn.dondoc.document.scan.Tesseract;

/** A pdf: letters where it holds letters, and pictures of pages read as such. */
public final class PdfFile implements DocumentFile {

	/** A stamp of a signature puts so many letters on the picture of a page. */
	private static final int FEW_LETTERS = 200;

	private static final double MOST_OF_IT = 0.5;

	private static final double POINTS_PER_INCH = 72;

	private static final double WIDEST = 1200;

	private final byte[] content;

	private final Scan scan;

	public PdfFile(byte[] content, Tesseract tesseract) {
		this.content = content;
		this.scan = new Scan(tesseract);
	}

	@Override
	public ReadDocument read() {
		Pages pages = new Pages();
		new Layout(pages).add(printed());
		return pages.as(DocumentFormat.PDF);
	}

	private List<PrintedPage> printed() {
		try (PDDocument pdf = Loader.loadPDF(this.content)) {
			List<PrintedPage> printed = new ArrayList<>();
			List<Integer> pictures = new ArrayList<>();
			for (PDPage page : pdf.getPages()) {
				PdfDrawing drawing = PdfDrawing.of(page);
				List<PrintedWord> words = PdfWords.of(pdf, printed.size() + 1);
				if (drawing.covered() > MOST_OF_IT && letters(words) < FEW_LETTERS) {
					pictures.add(printed.size());
				}
				printed.add(new PrintedPage(page.getCropBox().getWidth(), page.getCropBox().getHeight(), words,
						drawing.rulings()));
			}
			readPictures(pdf, pictures, printed);
			return printed;
		}
		catch (InvalidPasswordException ex) {
			throw new PasswordProtected();
		}
		catch (RefusedDocument ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
	}

	/** A picture among pages of letters is left out where none can be read. */
	private void readPictures(PDDocument pdf, List<Integer> pictures, List<PrintedPage> printed) throws IOException {
		boolean letters = printed.stream().anyMatch((page) -> letters(page.words()) >= FEW_LETTERS);
		if (pictures.isEmpty() || (letters && !this.scan.isPossible())) {
			return;
		}
		PDFRenderer renderer = new PDFRenderer(pdf);
		renderer.setSubsamplingAllowed(true);
		for (int at : pictures) {
			double width = printed.get(at).width();
			float scale = (float) (Scan.DOTS_PER_INCH / POINTS_PER_INCH
					* Math.min(1, WIDEST / Math.max(width, printed.get(at).height())));
			BufferedImage picture = renderer.renderImage(at, scale, ImageType.GRAY);
			printed.set(at, this.scan.read(picture, width));
		}
	}

	private static int letters(List<PrintedWord> words) {
		return words.stream().mapToInt((word) -> word.letters().length()).sum();
	}

}
