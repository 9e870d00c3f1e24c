package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the press tells of documents the province has issued. */
class DigestTest {

	@Test
	void theLinesBelowADocumentThatHandsOutWorkAreOrders() {
		assertThat(read("""
				Chỉ đạo trong tuần

				Ngày 23/3, UBND tỉnh ban hành Văn bản số 1135/UBND-GTXD về an toàn tàu du lịch. Theo đó:

				Ban Quản lý Vịnh Hạ Long lắp đặt bổ sung camera tại các điểm tham quan.

				Các doanh nghiệp vận tải khách thủy tổ chức diễn tập cứu nạn cho thuyền viên.
				""")).extracting(DigestTest::leads)
			.containsExactly("Ban Quản lý Vịnh Hạ Long", "Các doanh nghiệp vận tải khách thủy");
	}

	@Test
	void workHandedOutWithinASentenceIsOrderedOfEachAgencyBehindTheColon() {
		assertThat(read("""
				Chuẩn bị kỳ thi

				Tại Kế hoạch số 98/KH-UBND ngày 26/3, UBND tỉnh phân công nhiệm vụ cho các đơn vị như sau: Sở Giáo dục \
				và Đào tạo chuẩn bị cơ sở vật chất; Công an tỉnh bảo vệ an toàn đề thi.
				""")).extracting(DigestTest::leads).containsExactly("Sở Giáo dục và Đào tạo", "Công an tỉnh");
	}

	@Test
	void agenciesBesideOneThatIsGivenWorkInASentenceAreGivenWorkToo() {
		assertThat(
				read("""
						Chuẩn bị lễ hội

						Sở Văn hóa và Thể thao trình kịch bản trong tháng 4; Trung tâm Bảo tồn Di tích Cố đô Huế rà soát mặt 				bằng, điện chiếu sáng.
						"""))
			.extracting(DigestTest::leads)
			.containsExactly("Sở Văn hóa và Thể thao", "Trung tâm Bảo tồn Di tích Cố đô Huế");
	}

	@Test
	void aDocumentSaysItsOrdersBehindACommaAndALeaderGoesOnBehindAnd() {
		assertThat(read("""
				Lũ lên nhanh

				Công điện nêu rõ, UBND huyện Vũ Thư phải đưa dân vào trong đê trước 6 giờ ngày 30/3.

				Phó Chủ tịch UBND tỉnh động viên bà con và lưu ý huyện Kiến Xương bố trí người trông coi tài sản.
				""")).extracting(DigestTest::leads).containsExactly("UBND huyện Vũ Thư", "huyện Kiến Xương");
	}

	@Test
	void aQuotationThatGoesOnOverSentencesIsStillTheSpeakersOrder() {
		assertThat(
				read("""
						Hạn mặn gay gắt

						"Tôi không nhận câu trả lời ấy. Sở NN&PTNT phải đắp xong 23 đập trước ngày 22/4", Chủ tịch UBND tỉnh 				yêu cầu.
						"""))
			.extracting(DigestTest::leads)
			.containsExactly("Sở NN&PTNT");
	}

	@Test
	void whatAnAgencyStrivesForInTheNewsIsItsOwnPlan() {
		assertThat(read("""
				Tỉnh họp báo

				Ban Quản lý dự án ODA phấn đấu giải ngân đạt 95% trước ngày 31/3.
				""")).isEmpty();
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2026, 3, 28), "UBND tỉnh Quảng Ninh"))
			.assignments();
	}

	private static String leads(ExtractedAssignment a) {
		return String.join(", ", a.leads().stream().map(Field::value).toList());
	}

}
