package vn.dondoc.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.page.DocumentFile;
import vn.dondoc.document.page.Pages;

/** A web page, of which only the words of its main part are taken. */
public final class HtmlFile implements DocumentFile {

	private static final String BESIDE = "script, style, noscript, template, nav, footer, aside, form, iframe, object,"
			+ " embed, button, select, svg, canvas, audio, video, [hidden], [aria-hidden=true],"
			+ " [style*=display:none], [style*='display: none'],"
			+ " [class~=(?i)(^|[ _-])(related|breadcrumb|share|social|sidebar|comments?|menu|advert|banner)([ _-]|$)]";

	private static final double MOST = 0.4;

	private final byte[] content;

	public HtmlFile(byte[] content) {
		this.content = content;
	}

	@Override
	public ReadDocument read() {
		Element body = parse().body();
		body.select(BESIDE).remove();
		Pages pages = new Pages();
		Element main = main(body);
		if (main != body) {
			Element headline = body.selectFirst("h1");
			if (headline != null && !main.equals(headline) && headline.closest(main.tagName()) != main) {
				main.prependChild(headline);
			}
		}
		new HtmlWords(pages).add(main);
		return pages.as(DocumentFormat.HTML);
	}

	private Document parse() {
		try {
			return Jsoup.parse(new ByteArrayInputStream(this.content), null, "");
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
	}

	/** The part the page itself names as its main one, where that holds most words. */
	private static Element main(Element body) {
		Elements named = body.select("[itemprop=articleBody], article, main, [role=main]");
		int all = body.text().length();
		return named.stream()
			.filter((part) -> part.text().length() >= all * MOST)
			.max((one, other) -> Integer.compare(one.text().length(), other.text().length()))
			.orElse(body);
	}

}
