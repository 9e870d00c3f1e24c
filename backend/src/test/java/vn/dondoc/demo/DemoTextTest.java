package vn.dondoc.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTextTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 11, 22);

	@Test
	void countsItsDaysFromTheDayItIsIssued() {
		assertThat(DemoText.fill("{dai:0}; trước ngày {ngay:12}; trong tháng {thang:2}; quý {quy:1}", ISSUED, 5))
			.isEqualTo("ngày 22 tháng 11 năm 2026; trước ngày 4/12/2026; trong tháng 1/2027; quý I/2027");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thong-bao-giai-ngan", "cong-dien-mua-lu", "chi-thi-chuyen-doi-so", "cong-van-y-te",
			"thong-bao-phien-hop", "ke-hoach-chua-duyet", "giay-moi" })
	void everyTextIsFilledWhole(String name) {
		assertThat(DemoText.of(name, ISSUED, 123)).contains("123/").doesNotContain("{").doesNotContain("}");
	}

}
