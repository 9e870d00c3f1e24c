package vn.dondoc.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import vn.dondoc.extraction.Gold.Expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

/** What is called sure is right; what needs a person's eye is not called sure. */
class ConfidenceTest {

	private static final Path CORPUS = Path.of("src/test/resources/corpus");

	private int all;

	private int sure;

	private int right;

	@ParameterizedTest
	@ValueSource(strings = { "open", "written", "blind" })
	void sevenOfTenFieldsAreCalledSureAndNearlyAllOfThoseAreRight(String part) {
		Gold.in(CORPUS.resolve(part)).forEach(this::count);
		System.out.printf(Locale.ROOT, "%s: %.3f of %d fields sure, %.3f of them right%n", part,
				(double) this.sure / this.all, this.all, (double) this.right / this.sure);
		assertThat((double) this.sure / this.all).as("sure").isGreaterThanOrEqualTo(0.70);
		assertThat((double) this.right / this.sure).as("right").isGreaterThanOrEqualTo(0.985);
	}

	@Test
	void ofSeveralJobsOfAnItemThoseAreSureThatNameTheirAgencyAndCloseWithASemicolon() {
		assertThat(read("THÔNG BÁO\n\n1. Sở Y tế rà soát danh mục thuốc trước ngày 10/3."))
			.allMatch(ExtractedAssignment::sure);
		assertThat(read("THÔNG BÁO\n\n1. Sở Y tế rà soát danh mục thuốc trước ngày 10/3; đấu thầu xong trong quý II."))
			.extracting(ExtractedAssignment::sure)
			.containsExactly(true, false);
		assertThat(read("THÔNG BÁO\n\n1. Sở Y tế rà soát danh mục thuốc. Sở Tài chính bố trí kinh phí trong quý II."))
			.hasSize(2)
			.noneMatch(ExtractedAssignment::sure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Các tiểu ban chuẩn bị tài liệu", "Các trường trên địa bàn cho học sinh nghỉ học",
			"Các doanh nghiệp khai báo lao động", "Các đơn vị được kiểm tra chuẩn bị báo cáo" })
	void aGroupThatMayGoOnIsNotSure(String order) {
		assertThat(read("THÔNG BÁO\n\n1. " + order + " trước ngày 10/3.")).flatExtracting(ExtractedAssignment::leads)
			.isNotEmpty()
			.noneMatch(Field::sure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Các sở, ban, ngành gửi báo cáo", "UBND các xã, phường gửi báo cáo",
			"Các địa phương phải gửi báo cáo", "Các đơn vị khẩn trương gửi báo cáo" })
	void aGroupEveryDirectiveAddressesIsSure(String order) {
		assertThat(read("THÔNG BÁO\n\n1. " + order + " trước ngày 10/3.")).flatExtracting(ExtractedAssignment::leads)
			.isNotEmpty()
			.allMatch(Field::sure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "trong 05 ngày", "vào ngày 10/3", "cuối năm 2025", "trong hai ngày 9 và 10/3",
			"ngay trong hôm nay", "theo từng tuần" })
	void aTimeThatMayBeSomethingElseIsNotSure(String time) {
		assertThat(read("THÔNG BÁO\n\n1. Sở Y tế gửi báo cáo, " + time + "."))
			.extracting((a) -> Objects.requireNonNull(a.deadline()).confidence())
			.singleElement(DOUBLE)
			.isLessThan(Field.SURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "trong 05 ngày kể từ ngày ký", "trước ngày 10/3", "trong tháng 3", "chậm nhất ngày 15/4",
			"xong trong quý I/2025" })
	void aTimeThatIsSetIsSure(String time) {
		assertThat(read("THÔNG BÁO\n\n1. Sở Y tế gửi báo cáo, " + time + "."))
			.extracting((a) -> Objects.requireNonNull(a.deadline()).confidence())
			.singleElement(DOUBLE)
			.isGreaterThanOrEqualTo(Field.SURE);
	}

	@Test
	void anAgencyAndAPlainVerbOutsideTheItemsAreNotSure() {
		assertThat(read("THÔNG BÁO\n\nSở Y tế rà soát danh mục thuốc.\n\nSở Tài chính phải bố trí đủ kinh phí."))
			.extracting(ExtractedAssignment::sure)
			.containsExactly(false, true);
	}

	@Test
	void anItemWithoutADayIsSureOnlyWhereSomethingSaysThatItOrders() {
		String items = """
				1. Công an xã xử lý các trường hợp vi phạm.
				2. Sở Y tế phải mua đủ thuốc.
				3. Sở Tài chính bố trí kinh phí trong quý II.
				""";
		assertThat(read("THÔNG BÁO\n\n" + items)).extracting(ExtractedAssignment::sure)
			.containsExactly(false, true, true);
		assertThat(read("THÔNG BÁO\n\nChủ tịch UBND tỉnh yêu cầu:\n" + items)).extracting(ExtractedAssignment::sure)
			.containsExactly(true, true, true);
	}

	@Test
	void aJobThatBeginsBehindACommaIsNotSure() {
		assertThat(read("""
				THÔNG BÁO

				1. Sở Y tế rà soát danh mục thuốc trước ngày 10/3; Sở Tài chính bố trí kinh phí trong quý II;
				2. Sở Y tế rà soát danh mục thuốc trước ngày 10/3, Sở Tài chính bố trí kinh phí trong quý II;
				""")).extracting(ExtractedAssignment::sure).containsExactly(true, true, false, false);
	}

	@Test
	void aDayThePressNamesIsSureOnlyWithWordsThatSetOne() {
		assertThat(read("""
				Tỉnh họp về hạn mặn

				Chủ tịch UBND tỉnh yêu cầu Sở Công Thương tính nhu cầu điện trước ngày 10/3. Sở Xây dựng làm xong \
				tuyến ống trước ngày 10/3. Sở Y tế xét nghiệm nguồn nước chậm nhất ngày 10/3.
				""")).extracting((a) -> Objects.requireNonNull(a.deadline()).sure()).containsExactly(true, false, true);
	}

	@Test
	void anOrderToAllThatSpeaksOfItsOwnDocumentIsNotSure() {
		assertThat(read("""
				CHỈ THỊ

				Chủ tịch UBND tỉnh yêu cầu:
				1. Các sở, ban, ngành bố trí người trực thực hiện Chỉ thị này.
				2. Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.
				""")).extracting(ExtractedAssignment::sure).containsExactly(false, true);
	}

	@Test
	void aDeadlineSaidOfAllAboveOrCountedFromAnEventIsNotSure() {
		assertThat(read("""
				THÔNG BÁO

				1. Giao Sở Y tế:
				a) Rà soát danh mục thuốc.
				b) Trả lời trong 05 ngày kể từ khi có kết quả kiểm tra.
				Các nhiệm vụ trên hoàn thành trước ngày 10/3.
				""")).hasSize(2).noneMatch((a) -> Objects.requireNonNull(a.deadline()).sure());
	}

	@Test
	void aDeadlineALeadInHandsDownIsAsSureAsItself() {
		assertThat(read("""
				THÔNG BÁO

				1. Giao Sở Y tế thực hiện các nhiệm vụ sau, hoàn thành trước ngày 10/3:
				a) Rà soát danh mục thuốc.
				b) Kiểm tra kho thuốc.
				""")).hasSize(2).allMatch((a) -> Objects.requireNonNull(a.deadline()).sure());
	}

	@Test
	void anAgencyTheNewsNamesWithoutAVerbOfOrderingIsNotSure() {
		assertThat(read("""
				Tỉnh họp về hạn mặn

				Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng làm tuyến ống. Sở Y tế xét nghiệm nguồn nước.
				""")).extracting(ExtractedAssignment::sure).containsExactly(true, false);
	}

	private static List<ExtractedAssignment> read(String text) {
		return new Extractor().extract(new SourceText(text, LocalDate.of(2025, 2, 7), "UBND tỉnh Bắc Kạn"))
			.assignments();
	}

	private void count(Gold gold) {
		List<ExtractedAssignment> read = new Extractor().extract(gold.source()).assignments();
		Map<Integer, Expected> wanted = new HashMap<>();
		Score.match(gold.assignments(), read).forEach((g, r) -> wanted.put(r, gold.assignments().get(g)));
		for (int i = 0; i < read.size(); i++) {
			Expected expected = wanted.get(i);
			count(read.get(i), (expected != null) ? GoldFacts.of(expected) : Map.of());
		}
	}

	private void count(ExtractedAssignment a, Map<String, Set<String>> facts) {
		count(a.sure(), !facts.isEmpty());
		if (a.item() != null) {
			count(a.item().sure(), has(facts, "item", Score.fold(a.item().value())));
		}
		names(a.leads(), facts, "lead");
		names(a.cooperating(), facts, "cooperating");
		if (a.deadline() != null) {
			count(a.deadline().confidence() >= Field.SURE,
					has(facts, "deadline", GoldFacts.key(a.deadline().meaning())));
		}
	}

	private void names(List<Field<String>> names, Map<String, Set<String>> facts, String field) {
		new ArrayList<>(names).forEach((n) -> count(n.sure(), has(facts, field, Score.fold(n.value()))));
	}

	private static boolean has(Map<String, Set<String>> facts, String field, String value) {
		return facts.getOrDefault(field, Set.of()).contains(value);
	}

	private void count(boolean calledSure, boolean isRight) {
		this.all++;
		this.sure += calledSure ? 1 : 0;
		this.right += (calledSure && isRight) ? 1 : 0;
	}

}
