package vn.dondoc.extraction.quantity;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.extraction.quantity.Target.Bound;

import static org.assertj.core.api.Assertions.assertThat;

/** Quantities are read as value and unit. */
class TargetReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					phấn đấu thu ngân sách trên 1.000 tỷ đồng | trên 1.000 tỷ đồng | MORE_THAN | 1000 | tỷ đồng
					bảo đảm 100% số hộ được cấp nước sạch | 100% số hộ | EXACTLY | 100 | % số hộ
					đạt tối thiểu 95,5 % hồ sơ trực tuyến | tối thiểu 95,5 % hồ sơ trực tuyến | AT_LEAST | 95.5 | % hồ sơ trực tuyến
					xoá không dưới 250 căn nhà tạm | không dưới 250 căn | AT_LEAST | 250 | căn
					trồng mới khoảng 1.250,5 ha rừng | khoảng 1.250,5 ha | ABOUT | 1250.5 | ha
					giảm còn dưới 2% trong năm | dưới 2% | LESS_THAN | 2 | %
					""")
	void aQuantityHasItsWordsItsBoundItsValueAndItsUnit(String text, String words, Bound bound, BigDecimal value,
			String unit) {
		assertThat(TargetReader.read(text)).containsExactly(new Target(words, bound, value, unit));
	}

	@Test
	void severalQuantitiesKeepTheirOrder() {
		assertThat(TargetReader.read("giải ngân 100% kế hoạch vốn, thu hút trên 20 dự án, 20 dự án"))
			.extracting(Target::unit)
			.containsExactly("% kế hoạch vốn", "dự án", "dự án");
	}

	@ParameterizedTest
	@ValueSource(strings = { "báo cáo trước ngày 10/3/2025", "trong 5 ngày làm việc", "Nghị quyết số 57-NQ/TW",
			"Thông báo 118/TB-UBND", "khoản 2 Điều 15", "12 giờ 30", "quý I năm 2025", "Đề án 06 của tỉnh" })
	void datesTimesAndNumbersOfDocumentsAreNoTargets(String text) {
		assertThat(TargetReader.read(text)).isEmpty();
	}

}
