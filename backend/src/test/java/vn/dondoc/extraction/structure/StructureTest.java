package vn.dondoc.extraction.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines put back into numbered blocks whose places lead to the original. */
class StructureTest {

	@Test
	void anAnnexCountsAnewAndAPartMayBeNumberedInWords() {
		List<Block> blocks = Structure.of(NormalText.of("""
				Phần thứ ba. TỔ CHỨC THỰC HIỆN
				1. Sở Tài chính thẩm định dự toán.
				2. Sở Nội vụ
				- Theo dõi, chấm điểm.

				PHỤ LỤC

				A. HẠ TẦNG
				1. Sở Y tế rà soát.
				""")).blocks();
		assertThat(blocks.get(0).children().get(0).path()).isEqualTo("Phần thứ ba.1");
		assertThat(blocks.get(blocks.size() - 1).children().get(0).path()).isEqualTo("A.1");
	}

	@Test
	void everyPrintedLevelIsInThePath() {
		assertThat(paths("""
				II. NHIỆM VỤ
				1. Về kinh tế
				1.1. Sở Công Thương:
				a) Rà soát cụm công nghiệp;
				- Báo cáo kết quả.
				Điều 2. Tổ chức thực hiện
				1. Sở Tài chính cân đối kinh phí.
				""")).containsExactly("II", "II.1", "II.1.1", "II.1.1.a", "II.1.1.a", "Điều 2", "Điều 2.1");
	}

	@Test
	void numbersWithAStrokeOrADashBehindThemAreItemsToo() {
		assertThat(
				paths("1/ Sở Y tế:\na/ Rà soát thuốc;\nb/ Báo cáo.\n2.- Các chủ rừng trực.\n3) Công an tỉnh hỗ trợ.\n"))
			.containsExactly("1", "1.a", "1.b", "2", "3");
	}

	@Test
	void aBreakInsideAParagraphIsUndoneAndADateDoesNotBecomeAnItem() {
		Outline outline = Structure.of(NormalText.of("""
				Sở Tài chính hoàn thành trước ngày 30 tháng
				6 năm 2023, báo cáo
				kết quả trong năm
				2023. Sở Y tế phối hợp.
				"""));
		assertThat(outline.blocks()).singleElement()
			.satisfies((b) -> assertThat(b.flow().printed()).isEqualTo(
					"Sở Tài chính hoàn thành trước ngày 30 tháng 6 năm 2023, báo cáo kết quả trong năm 2023. Sở Y tế phối hợp."));
	}

	@Test
	void placesLeadBackToTheOriginalThroughDecomposedLettersAndHardSpaces() {
		String original = Normalizer.normalize("Giao  Sở\u00A0Y\ntế rà soát.", Normalizer.Form.NFD);
		Flow flow = Structure.of(NormalText.of(original)).blocks().get(0).flow();
		assertThat(flow.printed()).isEqualTo("Giao Sở Y tế rà soát.");
		int at = flow.printed().indexOf("Sở Y tế");
		String words = original.substring(flow.originalStart(at), flow.originalEnd(at + 7));
		assertThat(Normalizer.normalize(words, Normalizer.Form.NFC)).isEqualTo("Sở\u00A0Y\ntế");
	}

	@Test
	void aTableIsReadInRowsWhetherItsCellsArePartedByBarsOrStandOneALine() {
		for (String table : List.of("TT | Nội dung | Chủ trì | Thời gian\n1 | Khảo sát | Sở Y tế | Tháng 3\n",
				"TT\nNội dung\nChủ trì\nThời gian\n1\nKhảo sát\nSở Y tế\nTháng 3\n")) {
			List<Block> blocks = Structure.of(NormalText.of(table)).blocks();
			assertThat(blocks).singleElement().satisfies((b) -> {
				assertThat(b.path()).isEqualTo("1");
				assertThat(b.row()).isNotNull();
			});
		}
	}

	private static List<String> paths(String text) {
		List<String> paths = new ArrayList<>();
		Structure.of(NormalText.of(text)).blocks().forEach((b) -> collect(b, paths));
		return paths;
	}

	private static void collect(Block block, List<String> paths) {
		paths.add(String.valueOf(block.path()));
		block.children().forEach((c) -> collect(c, paths));
	}

}
