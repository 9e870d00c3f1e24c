package vn.dondoc.screens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.dondoc.account.Role;
import vn.dondoc.demo.DemoBrowserTest;
import vn.dondoc.testing.Browser;
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
			const labels = document.querySelectorAll('h1, label, legend, .page-head .btn, .site-nav a, .tabs a');
			return Array.from(new Set(Array.from(labels).filter((part) => !part.closest('tbody'))
				.map((part) => part.innerText.replace(/[0-9.,%]+/g, '').trim()))).sort().join('|');
			""";

	/** Without the offer of the tour. */
	private static final String HOME = "/?tour=0";

	static final List<Picture> PICTURED = List.of(Picture.at("van-phong-viec-dang-cho", Role.OFFICE_CLERK, HOME),
			new Picture("van-phong-ra-soat", Role.OFFICE_CLERK, false, GuidePicturesTest::review),
			Picture.at("van-phong-danh-sach", Role.OFFICE_CLERK, "/assignments"),
			Picture.at("van-phong-bao-cao", Role.OFFICE_CLERK, "/reports?part=Q1&year=2021"),
			Picture.at("lanh-dao-toan-canh", Role.LEADER, HOME),
			Picture.at("quan-tri-thiet-dat", Role.ADMINISTRATOR, "/settings"),
			Picture.at("thong-bao-hop", Role.AGENCY_OFFICER, "/inbox"),
			new Picture("co-quan-viec-dang-cho", Role.AGENCY_OFFICER, true, (browser) -> browser.open(HOME)));

	/**
	 * A picture of the guide.
	 *
	 * @param phone whether on a phone or on a desk
	 * @param way how its page is come to
	 */
	record Picture(String name, Role who, boolean phone, Consumer<Browser> way) {

		static Picture at(String name, Role who, String address) {
			return new Picture(name, who, false, (browser) -> browser.open(address));
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	@Override
	protected LocalDate playedBefore() {
		return TODAY;
	}

	@ParameterizedTest
	@FieldSource("PICTURED")
	void theGuideShowsThePageAsItIs(Picture picture) throws IOException {
		signIn(someone(picture.who()));
		if (picture.phone()) {
			this.browser.onPhone();
		}
		picture.way().accept(this.browser);
		String says = fingerprint(String.valueOf(this.browser.driver().executeScript(LABELS)));
		Properties taken = taken();
		Path file = PICTURES.resolve(picture.name() + ".webp");
		if (!says.equals(taken.getProperty(picture.name())) || !Files.exists(file)) {
			Files.write(file, this.browser.shown());
			keep(taken, picture.name(), says);
		}
		assertThat(says).as("%s has changed and was photographed anew; look at it and keep it", picture.name())
			.isEqualTo(taken.getProperty(picture.name()));
	}

	private static void review(Browser browser) {
		browser.open("/directives");
		browser.clickContaining("5390");
		browser.turnPage(() -> browser.click("Rà soát nhiệm vụ"));
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
