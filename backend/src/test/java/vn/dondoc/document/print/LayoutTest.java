package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.dondoc.document.DocumentFormat;
import vn.dondoc.document.page.Pages;

import static org.assertj.core.api.Assertions.assertThat;

/** Printed pages are read as people read them. */
class LayoutTest {

	private static final double LETTER = 6;

	@Test
	void aLineThatWasFullRunsOnAndOneThatWasNotEndsItsParagraph() {
		assertThat(read(page(line(80, 100, "Giao Sở Tài chính rà soát trụ sở"),
				line(60, 116, "dôi dư. Báo cáo Ủy ban nhân dân tỉnh"), line(60, 132, "trong tháng 3."),
				line(80, 148, "Sở Y tế phối hợp."))))
			.containsExactly("Giao Sở Tài chính rà soát trụ sở dôi dư. Báo cáo Ủy ban nhân dân tỉnh trong tháng 3.",
					"Sở Y tế phối hợp.");
	}

	@Test
	void aDashThatCameToStandFirstIsNoBullet() {
		assertThat(read(
				page(line(60, 100, "Kế hoạch giai đoạn hai nghìn hai mươi"), line(60, 116, "- 2030 được ban hành."))))
			.containsExactly("Kế hoạch giai đoạn hai nghìn hai mươi - 2030 được ban hành.");
	}

	@Test
	void aLetterheadIsReadColumnByColumn() {
		assertThat(
				read(page(both(100, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI"), both(116, "TỈNH BẮC KẠN", "Độc lập - Tự do"),
						both(132, "Số: 1/TB-UBND", "Bắc Kạn, ngày 1"), line(200, 180, "THÔNG BÁO"))))
			.containsExactly("ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", "Số: 1/TB-UBND", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do",
					"Bắc Kạn, ngày 1", "THÔNG BÁO");
	}

	@Test
	void headsFeetAndPageNumbersAreLeftOutButANumberInTheTextIsNot() {
		assertThat(read(page(line(200, 40, "UBND TỈNH"), line(60, 100, "1. Sở Y tế báo cáo."), line(60, 780, "05")),
				page(line(200, 40, "UBND TỈNH"), line(250, 60, "- 2 -"), line(60, 100, "Kế hoạch năm."))))
			.containsExactly("1. Sở Y tế báo cáo.", "05", "Kế hoạch năm.");
	}

	@Test
	void aRuledTableGoesOnOverThePageAndARowCutInTwoIsOneRow() {
		PrintedPage first = table(700, List.of("TT", "Việc", "Đơn vị"), List.of("1", "Rà soát", "Sở Y"));
		PrintedPage second = table(60, List.of("TT", "Việc", "Đơn vị"), List.of("", "quỹ đất", "tế"),
				List.of("2", "Báo cáo", "nt"));
		assertThat(read(first, second)).containsExactly("TT | Việc | Đơn vị", "1 | Rà soát quỹ đất | Sở Y tế",
				"2 | Báo cáo | nt");
	}

	@Test
	void aCellOverSeveralRowsSaysItsWordsInEach() {
		PrintedPage page = table(100, List.of("1", "Rà soát", "Sở Y tế"), List.of("2", "Báo cáo", ""));
		List<Ruling> open = new ArrayList<>(page.rulings());
		open.set(1, new Ruling(60, 120, 320, 120));
		assertThat(read(new PrintedPage(600, 800, page.words(), open))).containsExactly("1 | Rà soát | Sở Y tế",
				"2 | Báo cáo | Sở Y tế");
	}

	private static List<String> read(PrintedPage... printed) {
		Pages pages = new Pages();
		new Layout(pages).add(List.of(printed));
		return pages.as(DocumentFormat.PDF).text().lines().toList();
	}

	@SafeVarargs
	private static PrintedPage page(List<PrintedWord>... lines) {
		return new PrintedPage(600, 800, Arrays.stream(lines).flatMap(List::stream).toList(), List.of());
	}

	private static List<PrintedWord> line(double left, double base, String words) {
		List<PrintedWord> line = new ArrayList<>();
		double at = left;
		for (String word : words.split(" ")) {
			line.add(new PrintedWord(word, at, at + word.length() * LETTER, base, 12));
			at += (word.length() + 1) * LETTER;
		}
		return line;
	}

	private static List<PrintedWord> both(double base, String left, String right) {
		return Stream.of(line(60, base, left), line(330, base, right)).flatMap(List::stream).toList();
	}

	/** Columns of 60, 200 and 200 points; every row is 20 high. */
	@SafeVarargs
	private static PrintedPage table(double top, List<String>... rows) {
		List<PrintedWord> words = new ArrayList<>();
		List<Ruling> rulings = new ArrayList<>();
		double[] edges = { 60, 120, 320, 520 };
		for (int row = 0; row <= rows.length; row++) {
			rulings.add(new Ruling(60, top + 20 * row, 520, top + 20 * row));
		}
		for (double edge : edges) {
			rulings.add(new Ruling(edge, top, edge, top + 20 * rows.length));
		}
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < 3; column++) {
				if (!rows[row].get(column).isEmpty()) {
					words.addAll(line(edges[column] + 4, top + 20 * row + 14, rows[row].get(column)));
				}
			}
		}
		return new PrintedPage(600, 800, words, rulings);
	}

}
