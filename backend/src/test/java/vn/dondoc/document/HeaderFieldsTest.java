package vn.dondoc.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the head of a document says is read with the words it was read from. */
class HeaderFieldsTest {

	private static final String NOTICE = """
			ỦY BAN NHÂN DÂN
			TỈNH THÁI NGUYÊN
			CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
			Độc lập - Tự do - Hạnh phúc
			Số: 415/TB-UBND
			Thái Nguyên, ngày 07 tháng 02 năm 2025
			THÔNG BÁO
			Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Bình tại cuộc họp về cấp nước sạch
			Ngày 05/02/2025, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp.
			1. Sở Y tế báo cáo trước ngày 10/3.
			""";

	@Test
	void everyFieldOfANoticeIsRead() {
		HeaderFields read = HeaderFields.read(NOTICE);
		assertThat(value(read.number())).isEqualTo(new DocumentNumber("415", "TB-UBND"));
		assertThat(value(read.type())).isEqualTo(DocumentType.THONG_BAO);
		assertThat(value(read.issuer())).isEqualTo("UBND tỉnh Thái Nguyên");
		assertThat(value(read.orderedBy())).isEqualTo("Phó Chủ tịch UBND tỉnh Trần Văn Bình");
		assertThat(value(read.issuedOn())).isEqualTo(LocalDate.of(2025, 2, 7));
		assertThat(value(read.summary()))
			.isEqualTo("Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Bình tại cuộc họp về cấp nước sạch");
	}

	@Test
	void aFieldPointsAtTheWordsItWasReadFrom() {
		HeaderFields read = HeaderFields.read(NOTICE);
		assertThat(Objects.requireNonNull(read.number()).words(NOTICE)).isEqualTo("Số: 415/TB-UBND");
		assertThat(Objects.requireNonNull(read.issuedOn()).words(NOTICE)).isEqualTo("ngày 07 tháng 02 năm 2025");
		assertThat(Objects.requireNonNull(read.issuer()).words(NOTICE)).isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN");
	}

	@Test
	void aDayThatDoesNotExistIsNotReadAndItsWordsAreTold() {
		String slip = NOTICE.replace("07 tháng 02", "31 tháng 02");
		assertThat(HeaderFields.read(slip).issuedOn()).isNull();
		assertThat(HeaderFields.noSuchDate(slip)).get()
			.extracting((date) -> date.value())
			.isEqualTo("ngày 31 tháng 02 năm 2025");
		assertThat(HeaderFields.noSuchDate(NOTICE)).isEmpty();
	}

	@Test
	void anOfficialLetterHasNoCodeInItsNotation() {
		HeaderFields read = HeaderFields.read("""
				UBND TỈNH THÁI NGUYÊN
				SỞ TÀI CHÍNH
				Số: 6907/STC-NS
				V/v báo cáo tiến độ giải ngân
				vốn đầu tư công
				Thái Nguyên, ngày 3 tháng 10 năm 2025
				Kính gửi: Các sở, ban, ngành.
				""");
		assertThat(value(read.type())).isEqualTo(DocumentType.CONG_VAN);
		assertThat(value(read.issuer())).isEqualTo("Sở Tài chính");
		assertThat(value(read.summary())).isEqualTo("V/v báo cáo tiến độ giải ngân vốn đầu tư công");
	}

	@Test
	void aSignatureTellsWhoOrdered() {
		assertThat(value(HeaderFields.read("""
				ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN
				Số: 12/QĐ-UBND
				QUYẾT ĐỊNH
				Về việc thành lập tổ công tác
				Điều 1. Thành lập tổ công tác.
				KT. CHỦ TỊCH
				PHÓ CHỦ TỊCH
				(Đã ký)
				Nguyễn Thị Loan
				""").orderedBy())).isEqualTo("Phó Chủ tịch UBND tỉnh Nguyễn Thị Loan");
	}

	@Test
	void anArticleHasItsHeadlineAndItsDateline() {
		HeaderFields read = HeaderFields.read("""
				Tin tức > Kinh tế
				Thái Nguyên: Tháo gỡ vướng mắc giải phóng mặt bằng
				Thứ Sáu, 09/05/2025, 07:04 [GMT+7]
				Ngày 8/5, Chủ tịch UBND tỉnh Thái Nguyên yêu cầu Sở Xây dựng báo cáo trước ngày 20/5.
				""");
		assertThat(value(read.type())).isEqualTo(DocumentType.BAI_BAO);
		assertThat(value(read.summary())).isEqualTo("Thái Nguyên: Tháo gỡ vướng mắc giải phóng mặt bằng");
		assertThat(value(read.issuedOn())).isEqualTo(LocalDate.of(2025, 5, 9));
		assertThat(value(read.issuer())).isEqualTo("UBND tỉnh Thái Nguyên");
		assertThat(value(read.orderedBy())).startsWith("Chủ tịch UBND tỉnh");
	}

	@Test
	void aTextWithoutAHeadGivesNoFieldButHarmsNothing() {
		HeaderFields read = HeaderFields.read("Giao Sở Y tế.");
		assertThat(read.number()).isNull();
		assertThat(read.issuedOn()).isNull();
		assertThat(HeaderFields.read("\n".repeat(50_000)).type()).isNull();
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void theHeadsOfTheCorpusAreReadRightly(Gold gold) {
		HeaderFields read = HeaderFields.read(gold.text());
		assertThat(value(read.number())).extracting(DocumentNumber::printed).isEqualTo(gold.number());
		assertThat(value(read.type())).isEqualTo(gold.type());
		assertThat(value(read.issuedOn())).isEqualTo(gold.issuedOn());
		assertThat(read.issuer()).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "118/TB-UBND,118,TB-UBND", "16/2012/CT-UBND,16/2012,CT-UBND", "742-TB/BCĐ,742,TB/BCĐ",
			"6907/UBND-KSTT,6907,UBND-KSTT" })
	void aNumberIsTakenApartAndPrintedAsItWas(String printed, String number, String notation) {
		assertThat(DocumentNumber.parse(printed)).isEqualTo(new DocumentNumber(number, notation));
		assertThat(DocumentNumber.parse(printed).printed()).isEqualTo(printed);
	}

	/** The documents of the corpus whose number is printed on them. */
	static List<Gold> corpus() throws IOException {
		Path folder = Path.of("src/test/resources/corpus/open");
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().map(HeaderFieldsTest::gold).filter((gold) -> gold.number() != null).toList();
		}
	}

	private static Gold gold(Path file) {
		try {
			JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
			String text = new DocumentReader().readPasted(gold.get("text").asString()).text();
			boolean printed = !gold.get("number").isNull() && text.contains("Số");
			return new Gold(gold.get("id").asString(), text, printed ? gold.get("number").asString() : null,
					DocumentType.valueOf(gold.get("kind").asString().toUpperCase(Locale.ROOT)),
					LocalDate.parse(gold.get("issued_on").asString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T value(@Nullable Found<T> found) {
		assertThat(found).isNotNull();
		return Objects.requireNonNull(found).value();
	}

	record Gold(String id, String text, @Nullable String number, DocumentType type, LocalDate issuedOn) {

		@Override
		public String toString() {
			return this.id;
		}

	}

}
