package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A time said elsewhere than in the item it dates: in a note, in another item, of all.
 */
class SaidElsewhereTest {

	@ParameterizedTest
	@ValueSource(strings = { "[2]", "²", "(2)" })
	void aNoteDatesTheItemsThatBearItsMark(String mark) {
		assertThat(due("""
				1. Sở Tài chính rà soát kinh phí #.
				2. Công an tỉnh kiểm tra các cơ sở karaoke.
				3. Sở Y tế báo cáo trước ngày 5/4 #.

				# Hoàn thành trước ngày 30/4/2025.
				""".replace("#", mark))).containsExactly("trước ngày 30/4/2025", null, "trước ngày 5/4");
	}

	@Test
	void aNoteOfAHeadingDatesWhatStandsBeneathIt() {
		assertThat(due("""
				I. NHIỆM VỤ TRƯỚC MẮT [1]
				1. Sở Tài chính rà soát kinh phí.
				2. Công an tỉnh kiểm tra các cơ sở karaoke, xong trước ngày 20/3.
				II. NHIỆM VỤ LÂU DÀI [2]
				1. Sở Y tế xây dựng đề án.

				[1] Các nhiệm vụ này hoàn thành trước ngày 30/4/2025.
				[2] Theo Tờ trình số 12/TTr-STC ngày 01/3/2025.
				""")).containsExactly("trước ngày 30/4/2025", "trước ngày 20/3", null);
	}

	@Test
	void aNumberThatPartsAnItemIsNoMark() {
		assertThat(due("""
				1. Sở Y tế: (1) mua thuốc; (2) tập huấn.
				2. Sở Tài chính rà soát kinh phí (1);

				(1) Chậm nhất ngày 30/4/2025.
				""")).containsExactly(null, "Chậm nhất ngày 30/4/2025");
	}

	@Test
	void anItemMayBeDueWhenAnotherOfAGivenNumberIs() {
		assertThat(due("""
				1. Sở Tài chính rà soát kinh phí trước ngày 20/4.
				2. Công an tỉnh kiểm tra các cơ sở karaoke trong tháng 5.
				3. Sở Y tế mua thuốc, thời hạn như mục 1.
				4. Sở Nội vụ soát xét biên chế (hoàn thành như khoản 2).
				5. Sở Công Thương kiểm tra chợ, cùng thời hạn với điểm 1.
				""")).containsExactly("trước ngày 20/4", "trong tháng 5", "trước ngày 20/4", "trong tháng 5",
				"trước ngày 20/4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Các nhiệm vụ trên hoàn thành trước ngày 30/4/2025.",
			"Tất cả các nội dung phải xong trước ngày 30/4/2025.",
			"Các sở, ngành được giao nhiệm vụ tại Thông báo này hoàn thành trước ngày 30/4/2025.",
			"Các nhiệm vụ nêu tại điểm 1, 2 hoàn thành trước ngày 30/4/2025.",
			"Nhiệm vụ số 1 và số 2 hoàn thành trước ngày 30/4/2025." })
	void oneSentenceMayDateAllItems(String sentence) {
		assertThat(due("1. Sở Tài chính rà soát kinh phí.\n2. Công an tỉnh kiểm tra chợ.\n" + sentence))
			.containsExactly("trước ngày 30/4/2025", "trước ngày 30/4/2025");
	}

	@Test
	void aSectionMayBearTheDaysOfWhatStandsBeneathIt() {
		assertThat(due("""
				4. Sau Tết (từ ngày 23/02 đến ngày 28/02/2025)
				4.1. Sở Y tế báo cáo tình hình dịch bệnh.
				4.2. Sở Nội vụ kiểm tra kỷ luật trong buổi sáng 23/02.
				""")).containsExactly("từ ngày 23/02 đến ngày 28/02/2025", "trong buổi sáng 23/02");
	}

	@Test
	void ofATimeSaidTwiceTheDayCounts() {
		assertThat(due("1. Sở Y tế cấp biển báo cho các xã trước khi học sinh nghỉ hè, muộn nhất 25/5/2025."))
			.containsExactly("muộn nhất 25/5/2025");
	}

	@Test
	void aJobThatRecursBesideOnesDatedByTheirLeadInIsItsOwn() {
		assertThat(due("""
				Các việc sau hoàn thành trước ngày 20/3:
				1. Sở Nội vụ giải quyết 03 hồ sơ trễ hạn; sáng thứ Hai hằng tuần trình danh sách hồ sơ sắp đến hạn.
				""")).containsExactly("trước ngày 20/3", "sáng thứ Hai hằng tuần");
	}

	private static List<@Nullable String> due(String items) {
		String text = "THÔNG BÁO\n\nChủ tịch UBND tỉnh yêu cầu:\n" + items;
		return read(text, "UBND tỉnh Bắc Kạn").map(ExtractedAssignment::deadline)
			.map((d) -> (d != null) ? d.text() : null)
			.toList();
	}

	private static Stream<ExtractedAssignment> read(String text, String issuer) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), issuer)).assignments().stream();
	}

}
