package vn.dondoc.document;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The stamp of a state secret is told from the word in a sentence. */
class SecrecyMarkTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "MẬT,CONFIDENTIAL", "TỐI MẬT,SECRET", "TUYỆT MẬT,TOP_SECRET", "[Mật],CONFIDENTIAL",
					"( Tối mật ),SECRET", "*** TUYỆT MẬT ***,TOP_SECRET", "Độ mật: Mật,CONFIDENTIAL",
					"ĐỘ MẬT: TỐI MẬT,SECRET", "M Ậ T,CONFIDENTIAL", "MẬT | Số: 12/BC-UBND,CONFIDENTIAL",
					"UBND TỈNH THÁI NGUYÊN        TỐI MẬT,SECRET" })
	void aStampIsSeen(String line, SecrecyMark mark) {
		assertThat(SecrecyMark.find("ỦY BAN NHÂN DÂN\n" + line + "\nSố: 12/BC-UBND")).contains(mark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mật độ dân số của tỉnh", "MẬT ĐỘ DÂN SỐ", "Công tác bảo mật", "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
			"Mật", "mật", "Độ mật: Không", "Độ mật: Thường", "MẬT ONG RỪNG BẮC KẠN", "Bảo vệ tài liệu tối mật",
			"Việc lập hồ sơ, tài liệu có độ mật: do Công an tỉnh hướng dẫn" })
	void theWordInASentenceIsNoStamp(String line) {
		assertThat(SecrecyMark.find("ỦY BAN NHÂN DÂN\n" + line + "\nSố: 12/BC-UBND")).isEmpty();
	}

	@Test
	void aStampInDecomposedLettersIsSeenToo() {
		assertThat(SecrecyMark.find(Normalizer.normalize("TUYỆT MẬT", Normalizer.Form.NFD)))
			.contains(SecrecyMark.TOP_SECRET);
	}

}
