package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** What of an item is a job, and whose. */
class JobsTest {

	@Test
	void anItemThatTellsHowThingsStandAndComesBackToItsAgencyIsOneJob() {
		assertThat(read("""
				1. Sở Xây dựng cập nhật bảng giá cát, đá; tháng trước đã cập nhật nhưng nhà thầu phản ánh chưa đúng. \
				Giao Sở Xây dựng cập nhật lại trước ngày 20/3.
				""")).containsExactly("1 Sở Xây dựng");
		assertThat(read("""
				1. Sở Xây dựng cập nhật bảng giá trước ngày 20/3; đến nay đã chậm hai kỳ. Giao Sở Xây dựng báo cáo \
				nguyên nhân trước ngày 25/3.
				""")).containsExactly("1 Sở Xây dựng", "1 Sở Xây dựng");
	}

	@Test
	void aThingThatMustBeDoneByThoseOfTheHeadingBelongsToItsItem() {
		assertThat(read("""
				1. UBND các huyện:
				a) Huy động dân quân giúp dân thu hoạch; việc thu hoạch phải xong trước ngày 20/3.
				""")).containsExactly("1.a UBND các huyện");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chủ tịch UBND các xã chịu trách nhiệm trước UBND tỉnh nếu để xảy ra cháy rừng.",
			"Giám đốc các sở phải chịu trách nhiệm khi để xảy ra thất thoát.",
			"Phân công các sở, ngành soạn thảo văn bản theo Phụ lục đính kèm.",
			"Giao các địa phương thực hiện các chỉ tiêu theo danh mục ban hành kèm theo Thông báo này.",
			"Năm 2024, UBND tỉnh giao Sở Tài chính rà soát nhà đất, hoàn thành trước ngày 30/6/2024.",
			"Ngày 05/02/2025, Sở Tài chính chủ trì cuộc họp với các ngân hàng.",
			"Chủ tịch UBND các xã này chịu trách nhiệm trước UBND tỉnh nếu để xảy ra cháy rừng.",
			"Phó Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức Lễ hội Ba Bể chủ trì cuộc họp kiểm tra công tác chuẩn bị.",
			"Địa điểm: Huyện Ba Bể và các huyện Chợ Đồn, Na Rì.", "Tổ phó thường trực: Giám đốc Sở Xây dựng.",
			"Văn phòng UBND tỉnh: tuần qua tiếp nhận 214 hồ sơ, trả đúng hạn 211;",
			"Còn 31 trường hợp lấn chiếm đất công tại các xã ven biển." })
	void whatOnlyBlamesRefersToAListOrIsOverOrdersNothing(String words) {
		assertThat(read("1. Sở Nội vụ báo cáo trong tháng 3.\n2. " + words)).containsExactly("1 Sở Nội vụ");
	}

	@Test
	void thoseWhoHaveTasksInASectionAreToldWhatToDoAndDateNothing() {
		assertThat(new Extractor().extract(source("""
				THÔNG BÁO

				I. NHIỆM VỤ
				1. Giao Sở Y tế thực hiện, hoàn thành trước ngày 20/3:
				a) Rà soát danh mục thuốc;
				II. TỔ CHỨC THỰC HIỆN
				1. Các sở có nhiệm vụ tại Mục I gửi kết quả chậm nhất 02 ngày sau khi hết thời hạn được giao.
				""")).assignments()).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.OnDay(LocalDate.of(2025, 3, 20), false, null),
					new Deadline.Within(2, Deadline.Unit.DAY, Deadline.Start.EVENT));
	}

	@Test
	void whatIsRequiredOfAPlanUnderItsAimsOrdersNothing() {
		assertThat(read("""
				I. MỤC ĐÍCH, YÊU CẦU
				1. Mục đích
				Bảo đảm mọi trẻ em được tiêm chủng.
				2. Yêu cầu
				Các địa phương tổ chức an toàn, đúng quy định.
				II. TỔ CHỨC THỰC HIỆN
				1. Sở Y tế lập danh sách trong tháng 3.
				""")).containsExactly("II.1 Sở Y tế");
	}

	@Test
	void thoseAHeadOfAnOfficeDirectsDoWhatItAnswersFor() {
		assertThat(read("""
				1. Giám đốc Sở Y tế chỉ đạo:
				a) Trung tâm Kiểm soát bệnh tật tỉnh giám sát ca bệnh;
				b) Bệnh viện đa khoa tỉnh chuẩn bị giường bệnh.
				""")).containsExactly("1.a Sở Y tế", "1.b Sở Y tế");
		assertThat(read("""
				1. Sở Y tế chủ trì:
				a) Trung tâm Kiểm soát bệnh tật tỉnh giám sát ca bệnh;
				""")).containsExactly("1.a Trung tâm Kiểm soát bệnh tật tỉnh");
	}

	@Test
	void theColonBehindAGroupDoesNotMakeSomeoneNamedFarBehindItTheLead() {
		assertThat(read("1. Các chủ đầu tư: Lập tiến độ giải ngân từng dự án, cam kết với Chủ tịch UBND tỉnh."))
			.containsExactly("1 Các chủ đầu tư");
	}

	@Test
	void aLetterToAMinistryGivesNobodyWorkWhateverItsHeadingsSay() {
		assertThat(read("""
				Kính gửi: Bộ Y tế

				I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
				UBND tỉnh giao Sở Y tế rà soát trang thiết bị, xong trong tháng 3.
				""")).isEmpty();
	}

	@Test
	void aTimeGoneBySaysWhatIsMeantAndTheOneToComeWhenItIsDue() {
		assertThat(due("1. Sở Xây dựng xử lý các công trình xây trước ngày 01/7/2024, xong trong tháng 5."))
			.isEqualTo(new Deadline.InPeriod(LocalDate.of(2025, 5, 31)));
	}

	@Test
	void whatHoldsOfThoseThatLagBehindIsPartOfTheJob() {
		assertThat(read("1. Các sở rà soát chỉ tiêu; chỉ tiêu nào khó đạt phải có giải pháp, gửi trước ngày 20/3."))
			.containsExactly("1 Các sở");
		assertThat(due("1. Sở Y tế rà soát; chỉ tiêu nào khó đạt phải có giải pháp, gửi trước ngày 20/3."))
			.isEqualTo(new Deadline.OnDay(LocalDate.of(2025, 3, 20), false, null));
		assertThat(due("1. Sở Xây dựng xử lý bãi rác tự phát; đến cuối năm 2026 giảm tỷ lệ chôn lấp còn dưới 30%."))
			.isEqualTo(new Deadline.InPeriod(LocalDate.of(2026, 12, 31)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2. Phát triển kinh tế số", "2. Tổng kết năm", "2. Về tình hình thu ngân sách 2 tháng" })
	void aTitleIsNoPartOfTheLineBeneathItAndAssessesNothing(String title) {
		assertThat(read(title + "\n- Sở Công Thương mở lớp trong tháng 3.\n- Sở Tài chính cấp kinh phí."))
			.containsExactly("2 Sở Công Thương", "2 Sở Tài chính");
	}

	@Test
	void aLetterIsKnownByWhatItIsAboutAndWhomItIsTo() {
		assertThat(new Extractor().extract(source("""
				V/v rà soát biên chế
				Kính gửi: UBND các huyện, thành phố

				1. UBND các huyện, thành phố: báo cáo thực trạng biên chế (theo mẫu) trước ngày 20/3.
				""")).assignments()).hasSize(1);
	}

	@Test
	void theDayADecisionTakesEffectMayBeWhereAPeriodBegins() {
		assertThat(read("1. Sở Xây dựng trình kế hoạch trong 60 ngày kể từ ngày Quyết định này có hiệu lực.\n"
				+ "2. Quyết định này có hiệu lực kể từ ngày ký."))
			.containsExactly("1 Sở Xây dựng");
	}

	private static List<String> read(String body) {
		return new Extractor().extract(source("THÔNG BÁO\n\n" + body))
			.assignments()
			.stream()
			.map((a) -> ((a.item() != null) ? a.item().value() : "-") + " "
					+ String.join(", ", a.leads().stream().map(Field::value).toList()))
			.toList();
	}

	private static Deadline due(String body) {
		List<ExtractedAssignment> read = new Extractor().extract(source("THÔNG BÁO\n\n" + body)).assignments();
		assertThat(read).hasSize(1);
		return Objects.requireNonNull(read.get(0).deadline()).meaning();
	}

	private static SourceText source(String text) {
		return new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn");
	}

}
