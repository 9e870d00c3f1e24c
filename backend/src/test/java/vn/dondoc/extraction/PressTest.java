package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.dondoc.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newspaper or a portal tells of orders, and what it only tells. */
class PressTest {

	@Test
	void allWhomASentenceOpensWithAreMeantByTheOrderThatNamesNobody() {
		assertThat(read("""
				Tỉnh siết chặt phòng dịch

				Đối với thành phố Bắc Kạn và các huyện, UBND tỉnh giao rà soát các khu nhà trọ trước ngày 20/3.
				""")).extracting(PressTest::leads).containsExactly("thành phố Bắc Kạn, các huyện");
	}

	@Test
	void whoStandsFirstInATableOfResultsIsGivenNoWork() {
		assertThat(read("""
				Bí thư Tỉnh ủy giao ban với các huyện

				Bí thư Tỉnh ủy lưu ý, Huyện ủy Ba Bể cần dứt điểm giải phóng mặt bằng trong tháng 3.

				Trong 2 tháng, toàn tỉnh kết nạp 140 đảng viên. Huyện Ba Bể kết nạp 18 đảng viên, dẫn đầu toàn tỉnh.
				""")).extracting(PressTest::leads).containsExactly("Huyện ủy Ba Bể");
	}

	@Test
	void whatWasIssuedIsToldInTheParagraphsBehindIt() {
		assertThat(read("""
				Bắc Kạn siết quản lý bến đò

				UBND tỉnh vừa có công văn gửi các địa phương về an toàn đường thủy.

				Theo đó: Sở Xây dựng kiểm tra phao, áo phao ở 14 bến đò.

				Công an tỉnh tuần tra, xử lý đò chở quá số người quy định.
				""")).extracting(PressTest::leads).containsExactly("Sở Xây dựng", "Công an tỉnh");
	}

	@Test
	void aPictureNamedLikeTheHeadlineDoesNotEndTheReport() {
		assertThat(read("""
				Siết quản lý bến đò mùa lũ

				UBND tỉnh vừa ban hành văn bản về an toàn đường thủy.

				Theo đó, Sở Xây dựng kiểm tra 14 bến đò.

				Quản lý bến đò mùa lũ
				Người dân qua sông ở bến Pác Nặm

				Công an tỉnh tuần tra, xử lý đò chở quá số người quy định.
				""")).extracting(PressTest::leads).containsExactly("Sở Xây dựng", "Công an tỉnh");
	}

	@Test
	void aModalVerbIsAnOrderWhereTheArticleGivesOrders() {
		String paragraph = "Sở Y tế nhanh chóng rà soát cơ số thuốc ở các trạm y tế.";
		assertThat(read("Chuẩn bị thuốc mùa mưa\n\n" + paragraph)).isEmpty();
		assertThat(read("Chuẩn bị thuốc mùa mưa\n\n" + paragraph + "\n\nGiao Sở Tài chính bố trí 2 tỷ đồng mua thuốc."))
			.extracting(PressTest::leads)
			.containsExactly("Sở Y tế", "Sở Tài chính");
	}

	@Test
	void theOfficeHandsOnWhatItsOrganOrders() {
		assertThat(read("""
				Đôn đốc trả lời kiến nghị

				Căn cứ quy chế làm việc, Văn phòng UBND tỉnh đề nghị Sở Nội vụ trả lời cử tri trước ngày 20/3/2025.
				""")).extracting(PressTest::leads).containsExactly("Sở Nội vụ");
	}

	@Test
	void anOrderOfADocumentOfLongAgoIsToldAgain() {
		assertThat(read("""
				Chậm trả lời kiến nghị

				Ngày 05/8/2024, Văn phòng UBND tỉnh có văn bản truyền đạt ý kiến Chủ tịch UBND tỉnh, giao Sở Nội vụ \
				trả lời cử tri trong 15 ngày làm việc.
				""")).isEmpty();
	}

	@Test
	void whatAnAgencySaysOfItselfIsNoOrder() {
		assertThat(read("""
				Họp bàn tiến độ cầu Bắc Kạn

				Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng thông xe cầu trước ngày 30/4.

				Báo cáo với đoàn, Giám đốc Ban Quản lý dự án giao thông cho biết, ban tổ chức thi công ba ca.
				Từ đầu năm đến nay, Công an tỉnh xử lý 40 xe quá tải.
				Ủy ban MTTQ tỉnh tiếp nhận được 12 đơn của người dân.
				""")).extracting(PressTest::leads).containsExactly("Sở Xây dựng");
	}

	@Test
	void whoLooksBackOrdersNothing() {
		assertThat(read("""
				Một số kết quả qua 2 năm trồng rừng gỗ lớn

				Chi cục Kiểm lâm hướng dẫn 300 hộ. Sở Tài chính bố trí 4 tỷ đồng.
				""")).isEmpty();
	}

	@Test
	void theTimeSomethingWasSaidIsNoDeadline() {
		assertThat(read("""
				Ứng phó rét hại

				Chiều 7/2, Chủ tịch UBND tỉnh yêu cầu Sở Giáo dục và Đào tạo cho học sinh vùng cao nghỉ học.
				""")).singleElement().satisfies((a) -> assertThat(a.deadline()).isNull());
	}

	@Test
	void whatTheFirstParagraphSumsUpIsOrderedOnceWhereItIsToldInFull() {
		assertThat(
				read("""
						Gỡ vướng mặt bằng hồ Nặm Cắt

						Chủ tịch UBND tỉnh yêu cầu huyện Ba Bể bàn giao mặt bằng đúng hẹn để khởi công hồ Nặm Cắt trước 18/3.

						Sáng nay, Chủ tịch UBND tỉnh đi kiểm tra. Ông yêu cầu UBND huyện Ba Bể duyệt phương án bồi thường trước \
						ngày 28/2, giao Sở Xây dựng trình thiết kế trong tháng 3.
						"""))
			.extracting(PressTest::leads)
			.containsExactly("UBND huyện Ba Bể", "Sở Xây dựng");
	}

	@Test
	void anOrderDueLongBeforeIsReadWithDoubtUnlessItOpensWithATimeGoneBy() {
		String opening = "Đắp đê bao\n\nChủ tịch UBND tỉnh họp về đê bao.\n\n";
		assertThat(read(opening + "Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng đắp xong đê trước ngày 30/11/2024."))
			.singleElement()
			.satisfies((a) -> assertThat(a.sure()).isFalse())
			.satisfies((a) -> assertThat(a.leads()).noneMatch(Field::sure));
		assertThat(read(opening + "Năm 2024, UBND tỉnh giao Sở Xây dựng đắp đê, xong trước ngày 30/11/2024."))
			.isEmpty();
	}

	@Test
	void eachPlaceHasItsDay() {
		assertThat(read("""
				Giao đất làm đường vành đai

				Văn phòng UBND tỉnh truyền đạt ý kiến của Chủ tịch UBND tỉnh về mặt bằng đường vành đai.

				Theo đó, phải giao xong đất trong tháng 3 đối với phường Đức Xuân, trong tháng 4 đối với xã Dương Quang.
				""")).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.InPeriod(LocalDate.of(2025, 3, 31)),
					new Deadline.InPeriod(LocalDate.of(2025, 4, 30)));
	}

	@Test
	void agenciesInARowOfSemicolonsShareTheJobBehindThem() {
		assertThat(
				read("""
						Chuẩn bị kỳ thi

						UBND tỉnh cũng chỉ đạo Công ty Điện lực; Sở Y tế; UBND các huyện, thành phố bảo đảm điện, thuốc cho thí sinh.
						"""))
			.extracting(PressTest::leads)
			.containsExactly("Công ty Điện lực, Sở Y tế, UBND các huyện, thành phố");
	}

	@Test
	void someAreAskedAndSomeAreTold() {
		assertThat(read("""
				Giữ rừng mùa khô

				Chủ tịch UBND tỉnh yêu cầu các chủ rừng nhà nước và đề nghị Hội Nông dân tỉnh cử người canh gác.
				""")).extracting(PressTest::leads).containsExactly("các chủ rừng nhà nước, Hội Nông dân tỉnh");
	}

	@Test
	void aDeputyTheChairmanStandsInForHasNoAssignment() {
		assertThat(read("""
				Số: 12/UBND-TH

				Chủ tịch UBND tỉnh ủy quyền cho Phó Chủ tịch Thường trực UBND tỉnh điều hành công việc từ ngày 10/2.
				""")).isEmpty();
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"))
			.assignments();
	}

	private static String leads(ExtractedAssignment assignment) {
		return String.join(", ", assignment.leads().stream().map(Field::value).toList());
	}

}
