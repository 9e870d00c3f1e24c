package vn.dondoc.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.PasswordProtected;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;
import vn.dondoc.document.page.Tidy;

/** A pdf that holds letters, not pictures of them. */
public final class PdfFile implements DocumentFile {

	private final byte[] content;

	public PdfFile(byte[] content) {
		this.content = content;
	}

	@Override
	public ReadDocument read() {
		Pages pages = new Pages();
		PrintedPages printed = new PrintedPages(lines());
		printed.margins().forEach(pages::addMargin);
		printed.paragraphs().forEach((paragraph) -> pages.add(Kind.PARAGRAPH, paragraph));
		return pages.as(DocumentFormat.PDF);
	}

	private List<List<String>> lines() {
		try (PDDocument pdf = Loader.loadPDF(this.content)) {
			PDFTextStripper stripper = new PDFTextStripper();
			// letters of a substituted font come last in the file, not where they stand
			stripper.setSortByPosition(true);
			stripper.setLineSeparator("\n");
			List<List<String>> lines = new ArrayList<>();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				lines.add(Tidy.letters(stripper.getText(pdf)).lines().map(String::strip).toList());
			}
			return lines;
		}
		catch (InvalidPasswordException ex) {
			throw new PasswordProtected();
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
	}

}
