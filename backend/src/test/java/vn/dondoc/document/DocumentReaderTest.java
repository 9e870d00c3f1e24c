package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.document.Block.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The same document gives the same words, whichever program and format it comes from. */
class DocumentReaderTest {

	private final DocumentReader reader = new DocumentReader();

	@ParameterizedTest
	@ValueSource(strings = { "thong-bao.docx", "thong-bao.doc", "thong-bao.html", "thong-bao.pdf" })
	void numbersThatTheFileOnlyCountsAreInTheText(String file) throws IOException {
		assertThat(read(file).text().lines()).containsSubsequence("I. ĐÁNH GIÁ CHUNG", "II. NHIỆM VỤ",
				"1. Sở Nông nghiệp và Môi trường:",
				"a) Rà soát các công trình cấp nước ngừng hoạt động, báo cáo UBND tỉnh trước ngày 10/3/2026;",
				"b) Hướng dẫn UBND các xã lập kế hoạch sửa chữa trong tháng 3/2026.",
				"2. Sở Tài chính tham mưu bố trí kinh phí, trình UBND tỉnh trong quý II/2026.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thong-bao.doc", "thong-bao.html" })
	void theOtherFormatsReadAsTheDocxDoes(String file) throws IOException {
		assertThat(read(file).text()).isEqualTo(read("thong-bao.docx").text());
	}

	@Test
	void aTableRowIsALineAndALetterheadIsNoTable() throws IOException {
		List<String> lines = read("thong-bao.docx").text().lines().toList();
		assertThat(lines).contains("1 | Sửa chữa công trình xã Ba Bể | UBND xã Ba Bể | 30/4/2026", "Số: 415/TB-UBND",
				"KT. CHỦ TỊCH");
	}

	@Test
	void blocksPointAtTheirWords() throws IOException {
		ReadDocument document = read("thong-bao.docx");
		assertThat(document.blocks()).filteredOn((block) -> block.kind() == Kind.TABLE_CELL)
			.extracting(document::words)
			.startsWith("TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn", "1");
		assertThat(document.blocks()).filteredOn((block) -> block.kind() == Kind.LIST_ITEM)
			.extracting(document::words)
			.startsWith("I. ĐÁNH GIÁ CHUNG");
	}

	@Test
	void linesOfAPdfMeetInParagraphs() throws IOException {
		assertThat(read("thong-bao.pdf").text().lines()).anyMatch((line) -> line.startsWith("Ngày 05/02/2026")
				&& line.endsWith("Phó Chủ tịch UBND tỉnh kết luận như sau:"));
	}

	private ReadDocument read(String file) throws IOException {
		try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
			return this.reader.read(file, content);
		}
	}

}
