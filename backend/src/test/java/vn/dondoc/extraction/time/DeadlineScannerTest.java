package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline.Start;
import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline.Unit;
import vn.dondoc.deadline.Deadline.Within;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;
import vn.dondoc.extraction.time.word.Reference;

import static org.assertj.core.api.Assertions.assertThat;

/** The phrases of deadlines, read in a document of 7/2/2025. */
class DeadlineScannerTest {

	private static final Reference ISSUED = new Reference(LocalDate.of(2025, 2, 7), null);

	@Test
	void aNamedDayIsExcludedExactlyWhereTruocGoverns() {
		assertThat(read("trước ngày 10/3")).isEqualTo(day(3, 10, false));
		assertThat(read("chậm nhất là ngày 10 tháng 3 năm 2025")).isEqualTo(day(3, 10, true));
		assertThat(read("không muộn hơn 15/4")).isEqualTo(day(4, 15, true));
		assertThat(read("đến hết ngày 15/4")).isEqualTo(day(4, 15, true));
		assertThat(read("thời hạn hoàn thành: 30/6/2025")).isEqualTo(day(6, 30, true));
	}

	@Test
	void aDayWithoutAYearIsTheFirstOnOrAfterTheDayOfIssue() {
		assertThat(read("trước ngày 15/01")).isEqualTo(new OnDay(LocalDate.of(2026, 1, 15), false, null));
		assertThat(read("trong quý I năm tới")).isEqualTo(new InPeriod(LocalDate.of(2026, 3, 31)));
	}

	@Test
	void aDayNoCalendarHasIsLeftForAPerson() {
		assertThat(read("trước ngày 31/02/2025")).isEqualTo(new Undetermined(List.of()));
		assertThat(read("chậm nhất là ngày 31/4")).isEqualTo(new Undetermined(List.of()));
		assertThat(read("trước ngày 28/02/2025")).isEqualTo(day(2, 28, false));
	}

	@Test
	void aDayWithADotIsOneBehindWordsThatSetIt() {
		assertThat(read("trước 10.10")).isEqualTo(day(10, 10, false));
		assertThat(read("muộn nhất ngày 31.8")).isEqualTo(day(8, 31, true));
		assertThat(read("(thời hạn thực hiện: 30/11/2025)")).isEqualTo(day(11, 30, true));
		assertThat(read("trong tuần cuối tháng 3")).isEqualTo(new InPeriod(LocalDate.of(2025, 3, 31)));
	}

	@Test
	void monthsOfEveryYearAndADayToBeSentThroughSomebodyComeAgain() {
		assertThat(rule("vào tháng 4 và tháng 10 hằng năm")).isEqualTo("FREQ=YEARLY;BYMONTH=4,10");
		assertThat(rule("ngày 25 hằng tháng qua Sở Y tế")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=25");
	}

	@Test
	void whatIsCountedFromTheReceiptOfThisDocumentSaysThis() {
		assertThat(read("chậm nhất 03 ngày sau khi nhận được Công điện này"))
			.isEqualTo(new Within(3, Unit.DAY, Start.RECEIVED));
		assertThat(read("chậm nhất 03 ngày sau khi nhận được công văn của xã"))
			.isEqualTo(new Within(3, Unit.DAY, Start.EVENT));
	}

	@Test
	void aPlaceOrAMinorityBeforeATimeDoesNotHideIt() {
		assertThat(read("bắn pháo hoa tại thị xã Quảng Trị trong tuần này")).isEqualTo(new Undetermined(List.of()));
		assertThat(read("dạy thêm cho trẻ dân tộc thiểu số trong tháng 3"))
			.isEqualTo(new InPeriod(LocalDate.of(2025, 3, 31)));
		assertThat(DeadlineScanner.scan(flow("Giấy phép có giá trị trong tháng 3."), ISSUED)).isEmpty();
	}

	@Test
	void fundsAreProvidedEveryYearAndTakenFromThoseOfEveryYear() {
		assertThat(read("bố trí kinh phí hằng năm")).isEqualTo(new Recurring("FREQ=YEARLY", true, null));
		assertThat(DeadlineScanner.scan(flow("lấy từ nguồn kinh phí hằng năm"), ISSUED)).isEmpty();
	}

	@Test
	void eachWeekOfAJobIsHowOftenWhereItClosesItsClause() {
		assertThat(read("rà soát sản lượng theo từng tuần, báo cáo Sở Công Thương"))
			.isEqualTo(new Recurring("FREQ=WEEKLY", true, null));
		assertThat(DeadlineScanner.scan(flow("lập biểu theo từng tuần cho từng dự án"), ISSUED)).isEmpty();
	}

	@Test
	void aDaySomethingIsHandedInOnNeedsNoPreposition() {
		assertThat(read("trình UBND tỉnh ngày 25/3.")).isEqualTo(day(3, 25, true));
		assertThat(DeadlineScanner.scan(flow("Gửi kèm Công văn số 12/SYT ngày 25/3."), ISSUED)).isEmpty();
		assertThat(read("trước ngày 30.6")).isEqualTo(day(6, 30, false));
	}

	@Test
	void severalMonthsOrDaysOfOneMonthEndWithTheLast() {
		assertThat(read("trong tháng 10 - 11/2025")).isEqualTo(new InPeriod(LocalDate.of(2025, 11, 30)));
		assertThat(read("từ 03 - 07/12/2025")).isEqualTo(new InPeriod(LocalDate.of(2025, 12, 7)));
		assertThat(read("trong hôm nay và ngày mai")).isEqualTo(new InPeriod(LocalDate.of(2025, 2, 8)));
		assertThat(read("trước ngày 31 - 3")).isEqualTo(day(3, 31, false));
		assertThat(read("dứt điểm xuống giống vùng ven biển đến ngày 20/3.")).isEqualTo(day(3, 20, true));
	}

	@Test
	void daysOffSchoolAndDaysOfDutyAreNoDeadlines() {
		assertThat(DeadlineScanner.scan(flow("cho học sinh nghỉ học trong các ngày 22 và 23/7"), ISSUED)).isEmpty();
		assertThat(DeadlineScanner.scan(flow("trực cấp cứu 24/24 giờ từ 14/02 đến 22/02/2026"), ISSUED)).isEmpty();
		assertThat(DeadlineScanner.scan(flow("đóng cửa chợ kể từ 0 giờ ngày 28/3 đến hết ngày 15/4"), ISSUED))
			.isEmpty();
		assertThat(DeadlineScanner.scan(flow("trực tiếp kiểm tra từ 14/02 đến 22/02/2025"), ISSUED)).hasSize(1);
	}

	@Test
	void aPeriodMayStandBehindTheEventItCountsFromAndAMonthInBrackets() {
		assertThat(read("báo cáo sau khi kết thúc kỳ thi 05 ngày")).isEqualTo(new Within(5, Unit.DAY, Start.EVENT));
		assertThat(read("tình hình trồng lúa (tháng 5)")).isEqualTo(new InPeriod(LocalDate.of(2025, 5, 31)));
		assertThat(read("phấn đấu đến 30/6/2025 không còn thôn trắng đảng viên")).isEqualTo(day(6, 30, true));
	}

	@Test
	void everyHourAndTheHalvesOfTheYearRecur() {
		assertThat(read("mỗi giờ cập nhật mực nước")).isEqualTo(new Recurring("FREQ=HOURLY", true, null));
		assertThat(read("định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)"))
			.isEqualTo(new Recurring("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", false, null));
	}

	@Test
	void anHourIsKeptBesideItsDay() {
		assertThat(read("trước 17h00 thứ Sáu, ngày 23/5/2025"))
			.isEqualTo(new OnDay(LocalDate.of(2025, 5, 23), false, LocalTime.of(17, 0)));
		assertThat(read("trước 12 giờ ngày mai"))
			.isEqualTo(new OnDay(LocalDate.of(2025, 2, 8), false, LocalTime.of(12, 0)));
	}

	@Test
	void aHalfDayOfANamedWeekdayIsThatDay() {
		assertThat(read("chiều thứ Năm tuần tới (13/02)")).isEqualTo(new OnDay(LocalDate.of(2025, 2, 13), true, null));
	}

	@Test
	void aLetterOfOthersIsAnEventAndOnlyThisDocumentIsReceived() {
		assertThat(read("trong 03 ngày làm việc kể từ khi nhận được văn bản đề nghị"))
			.isEqualTo(new Within(3, Unit.WORKING_DAY, Start.EVENT));
		assertThat(read("trong 03 ngày làm việc kể từ ngày nhận được Thông báo này"))
			.isEqualTo(new Within(3, Unit.WORKING_DAY, Start.RECEIVED));
		assertThat(read("không được để quá 15 ngày kể từ ngày tiêu hủy"))
			.isEqualTo(new Within(15, Unit.DAY, Start.EVENT));
	}

	@Test
	void howOftenIsReadWithItsJobInBetweenAndOfSeveralMonthsTheLastCounts() {
		assertThat(read("2 tiếng báo cáo Ban Chỉ huy một lần"))
			.isEqualTo(new Recurring("FREQ=HOURLY;INTERVAL=2", true, null));
		assertThat(read("30 phút một lần")).isEqualTo(new Recurring("FREQ=MINUTELY;INTERVAL=30", true, null));
		assertThat(read("ngày 02 lần")).isEqualTo(new Recurring("FREQ=HOURLY;INTERVAL=12", true, null));
		assertThat(read("trong tháng 9, tháng 10")).isEqualTo(new InPeriod(LocalDate.of(2025, 10, 31)));
	}

	@Test
	void anEventToComeEndsATimeThatBeginsNow() {
		assertThat(read("từ nay đến hết Đại hội")).isEqualTo(new Undetermined(List.of()));
		assertThat(read("từ nay đến ngày bầu cử 15/3/2026")).isEqualTo(new InPeriod(LocalDate.of(2026, 3, 15)));
		assertThat(read("trước khai mạc ít nhất 10 ngày")).isEqualTo(new Within(10, Unit.DAY, Start.EVENT));
		assertThat(read("trước phiên họp ít nhất 07 ngày làm việc"))
			.isEqualTo(new Within(7, Unit.WORKING_DAY, Start.EVENT));
	}

	@Test
	void theTermARuleIsInForceForIsNoDeadline() {
		NormalText text = NormalText.of("theo cơ chế đặc thù (áp dụng đến hết năm 2025)");
		assertThat(DeadlineScanner.scan(Flow.of(text, List.of(new int[] { 0, text.text().length() })), ISSUED))
			.isEmpty();
	}

	@Test
	void aPeriodOrWindowEndsWithItsLastDay() {
		assertThat(read("trong tháng 9/2025")).isEqualTo(new InPeriod(LocalDate.of(2025, 9, 30)));
		assertThat(read("trong 6 tháng đầu năm")).isEqualTo(new InPeriod(LocalDate.of(2025, 6, 30)));
		assertThat(read("cuối năm")).isEqualTo(new InPeriod(LocalDate.of(2025, 12, 31)));
		assertThat(read("từ ngày 01 đến ngày 15/3")).isEqualTo(new InPeriod(LocalDate.of(2025, 3, 15)));
	}

	@Test
	void countedTimeKeepsItsUnitAndWhatItRunsFrom() {
		assertThat(read("trong 05 ngày làm việc kể từ ngày ký Công văn này"))
			.isEqualTo(new Within(5, Unit.WORKING_DAY, Start.ISSUED));
		assertThat(read("trong 10 ngày, kể từ ngày nhận được Chương trình này"))
			.isEqualTo(new Within(10, Unit.DAY, Start.RECEIVED));
		assertThat(read("không quá 03 tháng kể từ ngày nghiệm thu")).isEqualTo(new Within(3, Unit.MONTH, Start.EVENT));
		assertThat(read("trong vòng 2 tuần")).isEqualTo(new Within(2, Unit.WEEK, Start.ISSUED));
	}

	@Test
	void whatComesBackIsARecurrence() {
		assertThat(rule("trước ngày 20 hằng tháng")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=20");
		assertThat(rule("hàng tháng, trước ngày 25")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=25");
		assertThat(rule("trước ngày 15 tháng 12 hằng năm")).isEqualTo("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15");
		assertThat(rule("trước ngày 25 của tháng cuối quý")).isEqualTo("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25");
		assertThat(rule("chiều thứ Sáu hằng tuần")).isEqualTo("FREQ=WEEKLY;BYDAY=FR");
		assertThat(rule("trước ngày 15/6 (6 tháng), 15/12 (năm)")).isEqualTo("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15");
		assertThat(rule("trước 06 giờ và 16 giờ hằng ngày")).isEqualTo("FREQ=DAILY;BYHOUR=6,16");
		assertThat(rule("2 tuần/lần")).isEqualTo("FREQ=WEEKLY;INTERVAL=2");
		assertThat(rule("mỗi năm 02 lần")).isEqualTo("FREQ=MONTHLY;INTERVAL=6");
		assertThat(rule("vào ngày làm việc cuối cùng hằng tháng"))
			.isEqualTo("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
	}

	@Test
	void beforeExcludesTheDayThatComesBackAsItDoesADate() {
		for (String words : List.of("trước ngày 20 hằng tháng", "hàng tháng, trước ngày 25", "trước thứ Sáu hằng tuần",
				"trước ngày 15 tháng 12 hằng năm")) {
			assertThat(((Recurring) read(words)).inclusive()).as(words).isFalse();
		}
		for (String words : List.of("ngày 20 hằng tháng", "chậm nhất ngày 25 hằng tháng", "chiều thứ Sáu hằng tuần")) {
			assertThat(((Recurring) read(words)).inclusive()).as(words).isTrue();
		}
	}

	@Test
	void whatNoCalendarFixesIsLeftToAPersonWithDaysToTake() {
		assertThat(read("trước Tết Nguyên đán")).isEqualTo(new Undetermined(List.of()));
		assertThat(read("đầu tháng 5"))
			.isEqualTo(new Undetermined(List.of(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 15))));
	}

	@Test
	void conditionsStartsReferencesAndDataAreNoDeadlines() {
		for (String words : List.of("trước khi khởi công", "ít nhất 04 giờ trước khi xả", "kể từ tháng 11/2023",
				"Công văn số 12/UBND ngày 21/7/2021", "tính đến ngày 30/6/2025", "không quá 1/2 thời gian quy định",
				"kế hoạch hằng năm", "ngay, thường xuyên", "dự kiến ngày 26/02")) {
			assertThat(DeadlineScanner.scan(flow(words), ISSUED)).as(words).isEmpty();
		}
	}

	private static OnDay day(int month, int day, boolean inclusive) {
		return new OnDay(LocalDate.of(2025, month, day), inclusive, null);
	}

	private static String rule(String words) {
		return ((Recurring) read(words)).rrule();
	}

	private static Deadline read(String words) {
		List<Phrase> phrases = DeadlineScanner.scan(flow("Báo cáo " + words + "."), ISSUED);
		assertThat(phrases).as(words).hasSize(1);
		return phrases.get(0).meaning();
	}

	private static Flow flow(String words) {
		NormalText text = NormalText.of(words);
		return Flow.of(text, List.of(new int[] { 0, text.text().length() }));
	}

}
