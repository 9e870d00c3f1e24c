package vn.dondoc.document.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;
import vn.dondoc.document.print.Layout;
import vn.dondoc.document.print.PrintedPage;

/** A picture of a page, or of several. */
public final class PictureFile implements DocumentFile {

	/** The width of A4 in points. */
	private static final double PAGE = 595;

	private final byte[] content;

	private final Scan scan;

	public PictureFile(byte[] content, Tesseract tesseract) {
		this.content = content;
		this.scan = new Scan(tesseract);
	}

	@Override
	public ReadDocument read() {
		Pages pages = new Pages();
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(this.content))) {
			new Layout(pages).add(printed(in));
		}
		catch (RefusedDocument ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
		return pages.as(DocumentFormat.SCAN);
	}

	private List<PrintedPage> printed(ImageInputStream in) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
		if (!readers.hasNext()) {
			throw new UnreadableDocument();
		}
		ImageReader reader = readers.next();
		try {
			reader.setInput(in);
			List<PrintedPage> printed = new ArrayList<>();
			for (int i = 0; i < reader.getNumImages(true); i++) {
				Scan.checkDots(reader.getWidth(i), reader.getHeight(i));
				printed.add(this.scan.read(reader.read(i), PAGE));
			}
			return printed;
		}
		finally {
			reader.dispose();
		}
	}

}
