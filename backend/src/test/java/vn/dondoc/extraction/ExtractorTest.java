package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.dondoc.deadline.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTest {

	private static final String CONCLUSION = """
			THÔNG BÁO
			Kết luận của Chủ tịch UBND tỉnh

			Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:

			1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.
			2. UBND các xã, phường:
			a) Thống kê nhà ở xuống cấp trong tháng 9/2025;
			b) Tuyên truyền đến từng hộ dân.
			3. Biểu dương xã Ba Bể đã hoàn thành sớm.

			Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.
			""";

	private final Extraction read = new Extractor()
		.extract(new SourceText(CONCLUSION, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"));

	@Test
	void everyItemThatOrdersIsAnAssignmentWithAllItsPrintedNumbers() {
		assertThat(this.read.assignments()).extracting((a) -> Objects.requireNonNull(a.item()).value())
			.containsExactly("1", "2.a", "2.b");
	}

	@Test
	void theAgencyNamedFirstLeadsAndTheOneBehindPhoiHopHelps() {
		ExtractedAssignment first = this.read.assignments().get(0);
		assertThat(first.leads()).extracting(Field::value).containsExactly("Sở Tài chính");
		assertThat(first.cooperating()).extracting(Field::value).containsExactly("Sở Xây dựng");
	}

	@Test
	void anItemThatNamesNobodyInheritsTheAgencyAbove() {
		assertThat(this.read.assignments().get(2).leads()).extracting(Field::value)
			.containsExactly("UBND các xã, phường");
	}

	@Test
	void deadlinesKeepTheirWordsAndTakeTheYearFromTheDayOfIssue() {
		ExtractedDeadline before = Objects.requireNonNull(this.read.assignments().get(0).deadline());
		assertThat(before.text()).isEqualTo("trước ngày 10/3");
		assertThat(CONCLUSION.substring(before.start(), before.end())).isEqualTo("trước ngày 10/3");
		assertThat(before.meaning()).isEqualTo(new Deadline.OnDay(LocalDate.of(2025, 3, 10), false, null));
		assertThat(Objects.requireNonNull(this.read.assignments().get(1).deadline()).meaning())
			.isEqualTo(new Deadline.InPeriod(LocalDate.of(2025, 9, 30)));
	}

	@Test
	void praiseAndClosingFormulasOrderNothing() {
		assertThat(this.read.sentences()).filteredOn((s) -> s.reading() == Reading.NO_TASK)
			.extracting((s) -> CONCLUSION.substring(s.start(), s.end()))
			.contains("Biểu dương xã Ba Bể đã hoàn thành sớm.",
					"Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.");
	}

}
