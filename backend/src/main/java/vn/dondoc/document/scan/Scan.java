package vn.dondoc.document.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import vn.dondoc.document.RefusedDocument.ScanNotReadable;
import vn.dondoc.document.RefusedDocument.ScanTooLong;
import vn.dondoc.document.print.PrintedPage;

/**
 * The pages of one document that are pictures, within limits of number, size and time.
 */
public final class Scan {

	public static final int MOST_PAGES = 40;

	/** Letters of 13 points are read well from here on. */
	public static final int DOTS_PER_INCH = 200;

	private static final int WIDEST = 2480;

	private static final long MOST_DOTS = 60_000_000;

	private static final long LONGEST = 240_000_000_000L;

	/** Reading takes a processor whole; the others stay free for people. */
	private static final Semaphore AT_WORK = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
			true);

	private final Tesseract tesseract;

	private final long begun = System.nanoTime();

	private int pages;

	public Scan(Tesseract tesseract) {
		this.tesseract = tesseract;
	}

	/** Whether pictures can be read here. */
	public boolean isPossible() {
		return this.tesseract.isInstalled();
	}

	/** Reads one page, so many points wide. */
	public PrintedPage read(BufferedImage picture, double width) throws IOException {
		if (++this.pages > MOST_PAGES || System.nanoTime() - this.begun > LONGEST) {
			throw new ScanTooLong(MOST_PAGES);
		}
		if (this.pages == 1 && !isPossible()) {
			throw new ScanNotReadable();
		}
		AT_WORK.acquireUninterruptibly();
		try {
			return this.tesseract.read(grey(picture), width);
		}
		finally {
			AT_WORK.release();
		}
	}

	/** Refuses a picture that would unfold to more than a page can be. */
	static void checkDots(long width, long height) {
		if (width * height > MOST_DOTS) {
			throw new ScanTooLong(MOST_PAGES);
		}
	}

	private static BufferedImage grey(BufferedImage picture) {
		int width = Math.min(WIDEST, picture.getWidth());
		int height = Math.max(1, (int) ((long) picture.getHeight() * width / picture.getWidth()));
		BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D drawing = grey.createGraphics();
		drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		drawing.drawImage(picture, 0, 0, width, height, java.awt.Color.WHITE, null);
		drawing.dispose();
		return grey;
	}

	static {
		// pictures are unfolded in memory, never into a temporary file
		ImageIO.setUseCache(false);
	}

}
