package vn.dondoc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.RefusedDocument.PasswordProtected;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;
import vn.dondoc.document.print.Layout;
import vn.dondoc.document.print.PrintedPage;

/** A pdf that holds letters, not pictures of them. */
public final class PdfFile implements DocumentFile {

	private final byte[] content;

	public PdfFile(byte[] content) {
		this.content = content;
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
			for (PDPage page : pdf.getPages()) {
				PdfDrawing drawing = PdfDrawing.of(page);
				printed.add(new PrintedPage(page.getCropBox().getWidth(), page.getCropBox().getHeight(),
						PdfWords.of(pdf, printed.size() + 1), drawing.rulings()));
			}
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

}
