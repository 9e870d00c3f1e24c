package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant and by when, as the layout of a directive says it. */
class LayoutsTest {

	@ParameterizedTest
	@ValueSource(strings = { "SỞ Y TẾ", "2. Trách nhiệm của Sở Y tế:", "2. Về phía Sở Y tế",
			"2. Nhóm nhiệm vụ của Sở Y tế", "1. Sở Y tế: Cơ quan thường trực", "ĐỐI VỚI SỞ Y TẾ" })
	void aHeadingSaysWhoIsToDoWhatStandsBeneathIt(String heading) {
		assertThat(read("THÔNG BÁO\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n" + heading
				+ "\n- Rà soát danh mục thuốc.\n- Mở thêm điểm tiêm.\n"))
			.extracting((a) -> leads(a).toLowerCase(java.util.Locale.ROOT))
			.containsExactly("sở y tế", "sở y tế");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Nâng cấp trục liên thông. Giao: Sở Y tế. Phối hợp: Văn phòng UBND tỉnh. Thời hạn: 30/6/2025.",
					"Số hóa hồ sơ bệnh án - Sở Y tế thực hiện, xong trước ngày 30/6/2025.",
					"Thiết bị thí nghiệm phải được Sở Y tế kiểm kê xong trước ngày 30/6/2025.",
					"Sở Y tế phải trả lời cử tri. Thời hạn trả lời: trước ngày 30/6/2025." })
	void theAgencyAndTheDayMayStandBehindTheJob(String item) {
		List<ExtractedAssignment> read = read("KẾ HOẠCH\n\n1. " + item);
		assertThat(read).extracting(LayoutsTest::leads).containsExactly("Sở Y tế");
		assertThat(Objects.requireNonNull(read.get(0).deadline()).meaning())
			.isInstanceOfSatisfying(Deadline.OnDay.class, (on) -> assertThat(on.day()).isEqualTo("2025-06-30"));
	}

	@Test
	void aHeadingThatIsNothingButATimeDatesWhatStandsBeneathIt() {
		assertThat(read("""
				THÔNG BÁO

				Chủ tịch UBND tỉnh giao nhiệm vụ, với các mốc sau:

				* Trước ngày 15/3:
				- Sở Tư pháp thẩm định dự thảo Quyết định.
				""")).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.OnDay(LocalDate.of(2025, 3, 15), false, null));
	}

	@Test
	void subjectsThatOnlyCommasPartHaveEachTheirJob() {
		assertThat(
				read("""
						THÔNG BÁO

						1. Sở Công Thương lo đủ hàng Tết, Sở Tài chính lo kinh phí, còn UBND các huyện chịu trách nhiệm bình ổn giá.
						"""))
			.extracting(LayoutsTest::leads)
			.containsExactly("Sở Công Thương", "Sở Tài chính", "UBND các huyện");
	}

	@Test
	void helpersBehindACommaAreNoSubjects() {
		assertThat(read("""
				THÔNG BÁO

				1. Sở Công Thương chủ trì, phối hợp với Sở Y tế kiểm tra chợ, cùng Sở Tài chính bố trí kinh phí.
				""")).extracting(LayoutsTest::leads).containsExactly("Sở Công Thương");
	}

	@Test
	void aNumberedSectionOnTheSituationMakesNoReportOfAConclusion() {
		assertThat(read("""
				THÔNG BÁO

				I. Tình hình
				1. Các xã báo cáo đã gieo cấy xong 4.100 ha.
				II. Kết luận của Phó Chủ tịch UBND tỉnh
				1. UBND các xã, phường báo cáo diện tích thiếu nước.
				2. Công ty Thủy lợi sửa xong 3 tổ máy.
				""")).extracting(LayoutsTest::leads).containsExactly("UBND các xã, phường", "Công ty Thủy lợi");
	}

	@Test
	void cellsMayBePartedByBarsOnLinesOfTheirOwn() {
		List<ExtractedAssignment> read = read("""
				KẾ HOẠCH

				TT
				|
				Nội dung
				|
				Cơ quan chủ trì
				|
				Cơ quan phối hợp
				|
				Thời gian
				|
				1
				|
				Thay biển báo ở cổng
				trường học
				|
				Sở Xây dựng
				|
				Sở Giáo dục và Đào tạo, UBND các
				xã, phường
				|
				Trước ngày 31/8/2025
				|
				2
				|
				Tuần tra giờ tan học
				|
				Công an tỉnh
				|
				Tỉnh đoàn Bắc
				Kạn
				|
				Quý III/2025
				""");
		assertThat(read).extracting(LayoutsTest::leads).containsExactly("Sở Xây dựng", "Công an tỉnh");
		assertThat(read.get(0).cooperating()).extracting(Field::value)
			.containsExactly("Sở Giáo dục và Đào tạo", "UBND các xã, phường");
		assertThat(read.get(1).cooperating()).extracting(Field::value).containsExactly("Tỉnh đoàn Bắc Kạn");
		assertThat(Objects.requireNonNull(read.get(1).deadline()).meaning())
			.isEqualTo(new Deadline.InPeriod(LocalDate.of(2025, 9, 30)));
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"))
			.assignments();
	}

	private static String leads(ExtractedAssignment a) {
		return String.join(", ", a.leads().stream().map(Field::value).toList());
	}

}
