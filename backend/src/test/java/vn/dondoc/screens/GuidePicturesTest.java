package vn.dondoc.screens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.dondoc.demo.DemoBrowserTest;
import vn.dondoc.testing.OnWholeDemo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of the user guide are of today's pages: one whose page has other labels
 * than when it was taken is taken anew, and the test fails so that somebody looks at it.
 */
@OnWholeDemo
class GuidePicturesTest extends DemoBrowserTest {

	private static final Path PICTURES = Path.of("..", "docs", "huong-dan", "hinh");

	/** What each page said when its picture was taken. */
	private static final Path TAKEN = PICTURES.resolve("trang.properties");

	/**
	 * What the page says whatever it shows, each once; a table without rows has no head.
	 */
	private static final String LABELS = """
			const labels = arguments[0]
				? document.querySelector(arguments[0]).querySelectorAll('h1, h2, label, legend, summary, button')
				: document.querySelectorAll('h1, label, legend, .page-head .btn, .site-nav a, .tabs a');
			return Array.from(new Set(Array.from(labels).filter((part) => !part.closest('tbody'))
				.map((part) => part.innerText.replace(/[0-9.,%]+/g, '').trim()))).sort().join('|');
			""";

	@Override
	protected LocalDate playedBefore() {
		return TODAY;
	}

	@ParameterizedTest
	@FieldSource("vn.dondoc.screens.GuidePicture#ALL")
	void theGuideShowsThePageAsItIs(GuidePicture picture) throws IOException {
		this.browser.signOut();
		if (picture.who() != null) {
			signIn(someone(picture.who()));
		}
		if (picture.phone()) {
			this.browser.onPhone();
		}
		picture.way().accept(this.browser);
		String part = picture.part();
		String says = fingerprint(String.valueOf(this.browser.driver().executeScript(LABELS, part)));
		Properties taken = taken();
		Path file = PICTURES.resolve(picture.name() + ".webp");
		if (!says.equals(taken.getProperty(picture.name())) || !Files.exists(file)) {
			Files.write(file, (part != null) ? this.browser.shown(part) : this.browser.shown());
			keep(taken, picture.name(), says);
		}
		assertThat(says).as("%s has changed and was photographed anew; look at it and keep it", picture.name())
			.isEqualTo(taken.getProperty(picture.name()));
	}

	private static Properties taken() throws IOException {
		Files.createDirectories(PICTURES);
		Properties taken = new Properties();
		if (Files.exists(TAKEN)) {
			taken.load(Files.newBufferedReader(TAKEN));
		}
		return taken;
	}

	private static void keep(Properties taken, String name, String says) throws IOException {
		TreeMap<String, String> lines = new TreeMap<>();
		taken.forEach((key, value) -> lines.put(key.toString(), value.toString()));
		lines.put(name, says);
		Files.write(TAKEN, lines.entrySet().stream().map((line) -> line.getKey() + "=" + line.getValue()).toList());
	}

	private static String fingerprint(String labels) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(labels.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
