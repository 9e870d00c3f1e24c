package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is meant where many are addressed at once. */
class GroupsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"UBND 19 xã, phường chưa báo cáo gửi ngay danh mục. | UBND 19 xã, phường chưa báo cáo",
			"Các đảng ủy xã, phường, đảng ủy trực thuộc Tỉnh ủy tổ chức học tập. | Các đảng ủy xã, phường, đảng ủy trực thuộc Tỉnh ủy",
			"Các ngành, địa phương và chủ rừng báo cáo kết quả. | Các ngành, địa phương; chủ rừng",
			"Chủ tịch UBND xã, phường nơi đặt kho chịu trách nhiệm phòng cháy. | UBND xã, phường nơi đặt kho",
			"UBND các huyện, thành phố khai thác nguồn thu từ thủy điện. | UBND các huyện, thành phố",
			"Các chủ đầu tư khu nghỉ dưỡng ven hồ không tự ý xây kè. | Các chủ đầu tư khu nghỉ dưỡng ven hồ",
			"Các cơ quan được phân công xây dựng kế hoạch. | Các cơ quan được phân công",
			"UBND các phường khu vực Đà Lạt lắp biển báo. | UBND các phường khu vực Đà Lạt",
			"Các chủ hồ, đập thủy điện vận hành đúng quy trình. | Các chủ hồ, đập thủy điện",
			"UBND các xã, phường vùng trũng thấp, ven sông sơ tán dân. | UBND các xã, phường vùng trũng thấp, ven sông",
			"UBND các phường An Phú, Hòa Bình và các xã ven biển đưa dân vào bờ. | UBND phường An Phú; UBND phường Hòa Bình; UBND các xã ven biển",
			"UBND thị xã Hòa An và các huyện Ba Bể, Na Rì giải tỏa hành lang. | UBND thị xã Hòa An; UBND huyện Ba Bể; UBND huyện Na Rì",
			"Trưởng các ấp vận động Nhân dân treo cờ. | các ấp",
			"Các Công ty than thuộc Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam phải che bạt xe. | Các Công ty than thuộc Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
			"Các đơn vị thuộc Sở Y tế lập danh sách. | Các đơn vị thuộc Sở Y tế",
			"Các ngân hàng thương mại trên địa bàn tỉnh giảm lãi suất. | Các ngân hàng thương mại trên địa bàn tỉnh",
			"Các công ty cấp nước trên địa bàn phải đo độ mặn. | Các công ty cấp nước",
			"Các công ty cấp nước trên địa bàn (Công ty A, Công ty B) phải đo độ mặn. | Các công ty cấp nước trên địa bàn",
			"Chủ tịch UBND các huyện, Tổng Giám đốc, Giám đốc doanh nghiệp nhà nước lập kế hoạch. | UBND các huyện; doanh nghiệp nhà nước" })
	void aGroupIsNamedWithWhatNarrowsItAndWithoutThePostsBeforeIt(String order, String leads) {
		assertThat(read("CÔNG ĐIỆN\n\n1. " + order)).extracting(GroupsTest::leads).containsExactly(leads);
	}

	@Test
	void eachOfThoseAHeadingNamesIsNoLeadOfItsOwn() {
		assertThat(read("""
				KẾ HOẠCH

				1. Các huyện ủy, thị ủy:
				a) Kiểm kê nghề thủ công; mỗi huyện chọn ít nhất 01 nghề để khôi phục.
				""")).extracting(GroupsTest::leads).containsExactly("Các huyện ủy, thị ủy");
	}

	@Test
	void aPartyCommitteeThatIsToLeadDoesNotHandItsJobOn() {
		assertThat(read("""
				CHƯƠNG TRÌNH HÀNH ĐỘNG

				2- Đảng ủy UBND tỉnh
				2.1- Lãnh đạo UBND tỉnh xây dựng kế hoạch thực hiện trong tháng 3.
				""")).extracting(GroupsTest::leads).containsExactly("Đảng ủy UBND tỉnh");
	}

	@Test
	void aCellThatNothingPartsIsOneName() {
		assertThat(read("""
				KẾ HOẠCH

				TT\tNội dung\tĐơn vị chủ trì\tThời hạn
				1\tChứng nhận hữu cơ\tCông ty TNHH Chế biến dừa Lương Quới\tTrước 30/10
				2\tBảng giá đất\tHội đồng thẩm định bảng giá đất\tTrước 30/11
				""")).extracting(GroupsTest::leads)
			.containsExactly("Công ty TNHH Chế biến dừa Lương Quới", "Hội đồng thẩm định bảng giá đất");
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"))
			.assignments();
	}

	private static String leads(ExtractedAssignment a) {
		return String.join("; ", a.leads().stream().map(Field::value).toList());
	}

}
