package vn.dondoc.document;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The stamp of how urgent a document is, told from the word in a sentence. */
class UrgencyMarkTest {

	@ParameterizedTest
	@CsvSource({ "KHẨN,URGENT", "[ KHẨN ],URGENT", "THƯỢNG KHẨN,VERY_URGENT", "HỎA TỐC,IMMEDIATE", "HOẢ TỐC,IMMEDIATE",
			"HỎA TỐC HẸN GIỜ 17 giờ 00 ngày 12/3,IMMEDIATE", "Độ khẩn: Thượng khẩn,VERY_URGENT",
			"Mức độ khẩn: Hỏa tốc,IMMEDIATE", "Số: 12/CĐ-UBND        HỎA TỐC,IMMEDIATE" })
	void aStampIsSeen(String line, UrgencyMark mark) {
		assertThat(UrgencyMark.find("ỦY BAN NHÂN DÂN\n" + line + "\nCÔNG ĐIỆN")).contains(mark);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Khẩn", "KHẨN TRƯƠNG", "Khẩn trương rà soát", "Độ khẩn: Thường", "HỎA TỐC ĐỘ", "KHẨN CẤP" })
	void theWordInASentenceIsNoStamp(String line) {
		assertThat(UrgencyMark.find("ỦY BAN NHÂN DÂN\n" + line + "\nCÔNG ĐIỆN")).isEmpty();
	}

	@Test
	void whatStandsFarBelowTheHeadIsNoStampAndOfTwoTheMorePressingCounts() {
		assertThat(UrgencyMark.find("Điều 1.\n".repeat(300) + "\nHỎA TỐC\n")).isEmpty();
		assertThat(UrgencyMark.find("KHẨN\nHỎA TỐC\n")).contains(UrgencyMark.IMMEDIATE);
	}

	@Test
	void aStampInDecomposedLettersIsSeenToo() {
		assertThat(UrgencyMark.find(Normalizer.normalize("HỎA TỐC", Normalizer.Form.NFD)))
			.contains(UrgencyMark.IMMEDIATE);
	}

}
