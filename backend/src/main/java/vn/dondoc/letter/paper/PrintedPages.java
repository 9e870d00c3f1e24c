package vn.dondoc.letter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Lays a page of markup out as PDF, in the look of a letter. Nothing is fetched, whatever
 * the markup names.
 */
public final class PrintedPages {

	private static final String FAMILY = "Liberation Serif";

	static {
		XRLog.setLoggingEnabled(false);
	}

	private PrintedPages() {
	}

	/** The markup as PDF; its own styles are left out. */
	public static byte[] of(String markup) {
		Document document = Jsoup.parse(markup);
		document.select("style, link, script").remove();
		document.head().appendElement("style").appendText(look());
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useUriResolver((base, uri) -> null);
			builder.useUnicodeLineBreaker(new LineEnds());
			letters(builder, "Regular", 400, FontStyle.NORMAL);
			letters(builder, "Bold", 700, FontStyle.NORMAL);
			letters(builder, "Italic", 400, FontStyle.ITALIC);
			letters(builder, "BoldItalic", 700, FontStyle.ITALIC);
			builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
			builder.toStream(out);
			builder.run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void letters(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
		builder.useFont(() -> shipped("LiberationSerif-" + cut + ".ttf"), FAMILY, weight, style, true);
	}

	private static String look() {
		try (InputStream look = shipped("letter.css")) {
			return new String(look.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream shipped(String name) {
		return Objects.requireNonNull(PrintedPages.class.getResourceAsStream(name));
	}

}
