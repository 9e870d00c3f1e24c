package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.dondoc.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** How secretaries lay out an order, each as the grammar or the regulation has it. */
class ConstructionsTest {

	@Test
	void aLineThatOnlyNamesAnAgencyHeadsTheLinesBeneathItWithoutAColon() {
		List<ExtractedAssignment> read = read("""
				THÔNG BÁO

				Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện:

				Đối với Sở Xây dựng
				- Rà soát quỹ nhà công vụ.
				- Báo cáo kết quả trước ngày 10/3.

				Công an tỉnh, Thanh tra tỉnh
				Kiểm tra việc chấp hành mỗi năm ít nhất một lần.

				Đề nghị Công ty Điện lực Bắc Kạn
				1. Bảo đảm cấp điện.
				""");
		assertThat(read).extracting(ConstructionsTest::leads)
			.containsExactly("Sở Xây dựng", "Sở Xây dựng", "Công an tỉnh, Thanh tra tỉnh", "Công ty Điện lực Bắc Kạn");
	}

	@Test
	void inAHeadingTheWholeRestOfTheLineSaysWhichOfAGroupAreMeant() {
		assertThat(read("""
				CÔNG ĐIỆN

				1) Đối với các xã, phường ven biển và vùng trũng thấp
				- Mỗi thôn phải có một tổ công tác.
				""")).extracting(ConstructionsTest::leads)
			.containsExactly("các xã, phường ven biển và vùng trũng thấp");
	}

	@Test
	void aSecondRestrictorOfAGroupBelongsToItsName() {
		assertThat(read("CÔNG ĐIỆN\n\n1. Các chủ hồ thủy lợi, thủy điện vận hành hạ mực nước đón lũ."))
			.extracting(ConstructionsTest::leads)
			.containsExactly("Các chủ hồ thủy lợi, thủy điện");
	}

	@Test
	void aBrandBehindAnAgencyAndACommaLeadsToo() {
		List<ExtractedAssignment> read = read(
				"THÔNG BÁO\n\n1. Công ty Điện lực Đà Nẵng, Dawaco di dời trụ điện, ống nước.");
		assertThat(read).extracting(ConstructionsTest::leads).containsExactly("Công ty Điện lực Đà Nẵng, Dawaco");
		assertThat(read.get(0).leads().get(1).confidence()).isLessThan(0.8);
	}

	@Test
	void aDeadlineSaidOfItemsByTheirNumbersIsTheirs() {
		List<ExtractedAssignment> read = read("""
				THÔNG BÁO

				1. Sở Xây dựng:
				a) Rà soát quỹ nhà công vụ;
				b) Tổ chức các tuyến xe buýt.
				2. Sở Tài chính tham mưu chính sách hỗ trợ.

				Các nhiệm vụ trên hoàn thành trước ngày 10/6; riêng nhiệm vụ tại điểm b khoản 1 xong trong tháng 6, \
				nhiệm vụ tại khoản 2 hoàn thành chậm nhất ngày 25/5.
				""");
		assertThat(read).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.OnDay(LocalDate.of(2025, 6, 10), false, null),
					new Deadline.InPeriod(LocalDate.of(2025, 6, 30)),
					new Deadline.OnDay(LocalDate.of(2025, 5, 25), true, null));
		assertThat(read).allMatch((a) -> Objects.requireNonNull(a.deadline()).inherited());
	}

	@Test
	void aDayBehindHowOftenIsItsDay() {
		assertThat(read("""
				CHƯƠNG TRÌNH

				6. Văn phòng Tỉnh ủy đôn đốc; hằng năm tham mưu sơ kết, báo cáo Thường trực trước ngày 20/12.
				""")).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.Recurring("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20", false, null));
	}

	@Test
	void aSentenceAboutTheJobBeforeItDatesThatJob() {
		assertThat(read("""
				THÔNG BÁO

				1. Ban Tổ chức Tỉnh ủy đề xuất cử cán bộ biệt phái; việc này phải có kết quả chậm nhất ngày 25/3.
				""")).extracting((a) -> Objects.requireNonNull(a.deadline()).meaning())
			.containsExactly(new Deadline.OnDay(LocalDate.of(2025, 3, 25), true, null));
	}

	@Test
	void whoeverASentenceBeginsWithIsMeantByAnOrderThatNamesNobody() {
		assertThat(read("""
				Tỉnh chỉ đạo khắc phục sạt lở

				Riêng với UBND huyện Chợ Mới, Chủ tịch UBND tỉnh yêu cầu di dời 8 hộ dân trước ngày 15/6.
				""")).extracting(ConstructionsTest::leads).containsExactly("UBND huyện Chợ Mới");
	}

	@Test
	void whoSpeaksInTheFirstPersonIsTheOneWhoseSpeechIsPrinted() {
		assertThat(read("""
				Phát biểu bế mạc kỳ họp của Bí thư Tỉnh ủy

				Thời gian không còn nhiều, tôi đề nghị tập trung mấy việc sau đây:

				Thứ nhất, UBND tỉnh chỉ đạo hoàn thành các công trình, xong trước ngày 31/3.
				""")).extracting(ConstructionsTest::leads).containsExactly("UBND tỉnh");
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"))
			.assignments();
	}

	private static String leads(ExtractedAssignment assignment) {
		return String.join(", ", assignment.leads().stream().map(Field::value).toList());
	}

}
