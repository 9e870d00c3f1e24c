package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

/** What the documents of another hand called a time, in a document of 7/2/2025. */
class WordsOfTimeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			báo số liệu vào các giờ 7, 13, 19 hằng ngày            | FREQ=DAILY;BYHOUR=7,13,19
			gửi số liệu ngày làm việc đầu tiên của mỗi tháng       | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
			mỗi buổi sáng báo cáo Chủ tịch                         | FREQ=DAILY
			công bố giá vật liệu theo tháng                        | FREQ=MONTHLY
			trước ngày làm việc cuối cùng của tháng                | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
			""")
	void whatComesBackIsReadWhole(String words, String rule) {
		assertThat(only(words)).isInstanceOfSatisfying(Recurring.class, (r) -> assertThat(r.rrule()).isEqualTo(rule));
	}

	@Test
	void theLastWorkingDayOfAMonthThatIsNamedIsADay() {
		assertThat(only("trước ngày làm việc cuối cùng của tháng 5/2025"))
			.isEqualTo(new OnDay(LocalDate.of(2025, 5, 30), false, null));
	}

	@Test
	void whatIsCountedFromTheSigningOrFromNothingSaidCountsFromTheIssue() {
		assertThat(only("ban hành chậm nhất 10 ngày sau ngày ký Kế hoạch này"))
			.isEqualTo(new Within(10, Unit.DAY, Start.ISSUED));
		assertThat(only("làm việc với nhà đầu tư, sau 10 ngày phải có báo cáo"))
			.isEqualTo(new Within(10, Unit.DAY, Start.ISSUED));
	}

	@Test
	void theMiddleOfAYearIsLeftForAPerson() {
		assertThat(only("hoàn thành số hóa di tích giữa năm 2026")).isEqualTo(new Undetermined(List.of()));
	}

	@Test
	void whatWasHitByAStormIsNotWhenItWasHit() {
		assertThat(only("khởi công những căn nhà bị sập hoàn toàn trước 10/12/2025"))
			.isEqualTo(new OnDay(LocalDate.of(2025, 12, 10), false, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "niêm yết danh sách trong 15 ngày tại nhà văn hóa",
			"không cho gác kèo, lấy mật ong đến hết ngày 31/5" })
	void howLongSomethingHoldsIsNoDeadline(String words) {
		assertThat(scan(words)).isEmpty();
	}

	private static Deadline only(String words) {
		return scan(words).get(0).meaning();
	}

	private static List<Phrase> scan(String words) {
		NormalText text = NormalText.of(words);
		Flow flow = Flow.of(text, List.of(new int[] { 0, words.length() }));
		return DeadlineScanner.scan(flow, new Reference(LocalDate.of(2025, 2, 7), null));
	}

}
