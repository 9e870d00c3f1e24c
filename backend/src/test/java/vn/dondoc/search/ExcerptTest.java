package vn.dondoc.search;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of a text tells why it was found. */
class ExcerptTest {

	@Test
	void whatWasSearchedIsMarkedAsItIsSpelled() {
		assertThat(marked("Rà soát quỹ đất công, đất tư", "dat cong")).isEqualTo("Rà soát quỹ [đất] [công], [đất] tư");
		assertThat(marked("Sở Xây dựng cùng Sở Tài chính", "so tai chinh"))
			.isEqualTo("Sở Xây dựng cùng [Sở] [Tài] [chính]");
		assertThat(marked("Tài khoản của Sở", "so tai chinh")).isEqualTo("[Tài] khoản của [Sở]");
		assertThat(marked("Nghiệm thu đường tránh", "nghiem thu duo")).isEqualTo("[Nghiệm] [thu] [đường] tránh");
	}

	@Test
	void aLongTextIsCutAroundItsFirstHitBetweenWords() {
		String long1 = "mở đầu dài dòng ".repeat(40);
		String shown = marked(long1 + "giải phóng mặt bằng " + long1, "giải phóng");
		assertThat(shown).startsWith("…").endsWith("…").contains("[giải] [phóng]").hasSizeLessThan(300);
		assertThat(shown).doesNotContain("…ở").doesNotContain("…ầu");
	}

	@Test
	void aShortTextIsShownWhole() {
		assertThat(marked("Báo cáo", "khác")).isEqualTo("Báo cáo");
	}

	private static String marked(String text, String words) {
		return Excerpt.of(text, Words.typed(words))
			.parts()
			.stream()
			.map((part) -> part.hit() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining());
	}

}
