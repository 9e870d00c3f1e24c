package vn.dondoc.document;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a web page only the words of its main part are read. */
class WebPageTest {

	private final DocumentReader reader = new DocumentReader();

	@Test
	void navigationScriptsAndRelatedNewsAreLeftOut() {
		assertThat(
				read("""
						<html><head><script>alert('chạy')</script></head><body onload="alert(1)"><nav><a href="/">Trang chủ</a></nav>
						<article><h1>Chủ tịch UBND tỉnh giao việc</h1><p>Giao <a href="javascript:alert(2)">Sở Y tế</a> báo cáo.</p>
						<img src=x onerror=alert(3)><div class="related-news"><p>Tin liên quan</p></div></article>
						<footer>Bản quyền</footer></body></html>
						"""))
			.isEqualTo("Chủ tịch UBND tỉnh giao việc\nGiao Sở Y tế báo cáo.");
	}

	@Test
	void aListGoesOnWithTheNumbersABrowserDraws() {
		assertThat(
				read("<ol start=3><li>Ba<li>Bốn<ol type=a><li>một<li>hai</ol><li value=9>Chín</ol><ul><li>gạch</ul>"))
			.isEqualTo("3. Ba\n4. Bốn\na) một\nb) hai\n9. Chín\n- gạch");
	}

	@Test
	void aListWithinAListAsOfficeProgramsWriteItIsCounted() {
		assertThat(read("<ol type=I><li>Một<ol><ol type=a><li>a<li>b</ol></ol><ol start=2><li>hai</ol></ol>"))
			.isEqualTo("I. Một\na) a\nb) b\n2. hai");
	}

	@Test
	void aListMayCountBackwardsOrBeCountedByItsStyle() {
		assertThat(read("<ol reversed><li>Ba<li>Hai<li>Một</ol>")).isEqualTo("3. Ba\n2. Hai\n1. Một");
		assertThat(read("<ol reversed start=9><li>Chín<li>Tám</ol>")).isEqualTo("9. Chín\n8. Tám");
		assertThat(
				read("<ol style='list-style-type: upper-roman'><li>Một</ol><ul style='list-style:none'><li>Trơn</ul>"))
			.isEqualTo("I. Một\nTrơn");
	}

	@Test
	void lineBreaksStayWithinAParagraph() {
		assertThat(read("<p>Một<br>hai</p><p>Ba</p>")).isEqualTo("Một\nhai\nBa");
	}

	@Test
	void aPageInWindowsVietnameseSaysSo() {
		byte[] page = "<html><meta charset=windows-1258><p>Đôn đốc</p></html>"
			.getBytes(java.nio.charset.Charset.forName("windows-1258"));
		assertThat(this.reader.read("a.htm", page).text()).startsWith("Đôn");
	}

	@Test
	void aDeeplyNestedPageIsReadToItsLimit() {
		assertThat(read("<div>".repeat(100_000) + "<p>cuối</p>")).isEqualTo("cuối");
	}

	private String read(String html) {
		return this.reader.read("a.html", html.getBytes(StandardCharsets.UTF_8)).text();
	}

}
