package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who speaks decides what orders: in minutes the one who concludes, else the issuer. */
class MeetingsTest {

	@Test
	void minutesOrderOnlyWhereTheOneInTheChairConcludes() {
		assertThat(leads("UBND xã Hưng Lộc", """
				BIÊN BẢN
				Họp giao ban tháng 3 năm 2025

				1. Thành phần: Chủ tịch UBND xã, các công chức.
				2. Kiểm điểm kết luận tháng trước
				- Công an xã: tuần tra 20 buổi.
				- Trạm Y tế: tổ chức tiêm bù trước 20/3.
				3. Chủ tịch UBND xã kết luận, chỉ đạo:
				- Công an xã tuần tra ban đêm, báo cáo vào thứ Sáu hằng tuần.
				- Trạm Y tế rà soát trẻ chưa tiêm trước ngày 25/3.
				""")).containsExactly("Công an xã", "Trạm Y tế");
	}

	@Test
	void aDepartmentOrdersOfThoseBeneathIt() {
		String text = """
				SỞ GIÁO DỤC VÀ ĐÀO TẠO
				Số: 512/SGDĐT-VP

				Sở Giáo dục và Đào tạo yêu cầu các trường THPT trực thuộc rà soát học sinh chưa biết bơi, báo cáo Sở \
				trước ngày 20/4. Sở đề nghị Phòng Giáo dục và Đào tạo các huyện cắm biển báo.

				Sở Giáo dục và Đào tạo tổng hợp kết quả trong tháng 5.
				""";
		assertThat(leads("Sở Giáo dục và Đào tạo Nghệ An", text)).containsExactly("các trường THPT trực thuộc",
				"Phòng Giáo dục và Đào tạo các huyện");
	}

	@Test
	void whoHelpsBehindASemicolonHelpsWithTheJobBeforeIt() {
		List<ExtractedAssignment> read = read("UBND tỉnh Nghệ An", """
				THÔNG BÁO

				1. Sở Xây dựng bàn giao mặt bằng trước ngày 31/8; Công ty Điện lực Nghệ An phối hợp di dời đường điện.
				""");
		assertThat(read).singleElement()
			.satisfies((a) -> assertThat(a.cooperating()).extracting(Field::value)
				.containsExactly("Công ty Điện lực Nghệ An"));
	}

	@Test
	void howLongABanHoldsIsNoDeadline() {
		assertThat(read("UBND tỉnh Nghệ An",
				"THÔNG BÁO\n\n1. UBND các xã không cho gác kèo, lấy mật ong đến hết ngày 31/5."))
			.singleElement()
			.satisfies((a) -> assertThat(a.deadline()).isNull());
	}

	@Test
	void wordsAPersonSelectedAreReadAsAnOrderWhateverStoodAroundThem() {
		SourceText words = new SourceText("Sở Xây dựng nghiệm thu cầu Gia Bảy trước ngày 20/01/2025",
				LocalDate.of(2025, 3, 10), "UBND tỉnh Thái Nguyên");
		assertThat(new Extractor().extract(words).assignments()).isEmpty();
		assertThat(new Extractor().ordered(words).assignments()).singleElement().satisfies((a) -> {
			assertThat(a.leads()).extracting(Field::value).containsExactly("Sở Xây dựng");
			assertThat(a.deadline()).isNotNull();
		});
	}

	private static List<String> leads(String issuer, String text) {
		return read(issuer, text).stream().flatMap((a) -> a.leads().stream()).map(Field::value).toList();
	}

	private static List<ExtractedAssignment> read(String issuer, String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 3, 10), issuer)).assignments();
	}

}
