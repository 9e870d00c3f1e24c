package vn.dondoc.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.dondoc.document.RefusedDocument.SecretDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A text file reads the same in every usual encoding. */
class PlainTextTest {

	private static final String WORDS = "Sở Tài chính báo cáo UBND tỉnh trước ngày 10/3.\nĐôn đốc.";

	static final List<byte[]> ENCODED = List.of(WORDS.getBytes(StandardCharsets.UTF_8),
			("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8), ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE),
			("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE), WORDS.getBytes(StandardCharsets.UTF_16LE),
			Normalizer.normalize(WORDS, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
			WORDS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), windows1258());

	private final DocumentReader reader = new DocumentReader();

	@ParameterizedTest
	@FieldSource("ENCODED")
	void theWordsAreTheSame(byte[] content) {
		assertThat(this.reader.read("văn bản.txt", content).text()).isEqualTo(WORDS);
	}

	@Test
	void theLettersOfVniAndTcvn3AreKnownByTheirSyllables() {
		assertThat(readLatin("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoân ñoác vieäc ÖÙNG PHOÙ"))
			.isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam\nĐôn đốc việc ỨNG PHÓ");
		assertThat(
				readLatin("Céng hoµ x· héi chñ nghÜa ViÖt Nam\nñy ban nh©n d©n tØnh; h\u00ADíng dÉn, ®«n ®èc VIÖC NµY"))
			.isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam\nủy ban nhân dân tỉnh; hướng dẫn, đôn đốc VIỆC NÀY");
	}

	@Test
	void aStampInLettersOfTcvn3IsSeen() {
		assertThatExceptionOfType(SecretDocument.class)
			.isThrownBy(() -> readLatin("ñy ban nh©n d©n tØnh\ntuyÖt mËt\nKÕ ho¹ch phßng thñ"));
	}

	@Test
	void wordsOfOtherLanguagesStayAsTheyAre() {
		String french = "Le préfet a décidé: été, forêt, où, garçon";
		assertThat(this.reader.read("a.txt", french.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(french);
	}

	private String readLatin(String signs) {
		return this.reader.read("a.txt", signs.getBytes(StandardCharsets.ISO_8859_1)).text();
	}

	@Test
	void blankLinesStayAndEveryLineIsABlock() {
		ReadDocument document = this.reader.readPasted("Một\n\n  Hai");
		assertThat(document.text()).isEqualTo("Một\n\n  Hai");
		assertThat(document.blocks()).extracting(document::words).containsExactly("Một", "  Hai");
	}

	/** The code page keeps most letters whole and writes the tone marks behind them. */
	private static byte[] windows1258() {
		StringBuilder marks = new StringBuilder();
		Charset codePage = Charset.forName("windows-1258");
		for (int letter : WORDS.codePoints().toArray()) {
			String whole = Character.toString(letter);
			marks.append(codePage.newEncoder().canEncode(whole) ? whole : toneApart(whole));
		}
		return marks.toString().getBytes(codePage);
	}

	private static String toneApart(String letter) {
		String bare = Normalizer.normalize(letter, Normalizer.Form.NFD);
		for (int i = 1; i < bare.length(); i++) {
			if ("\u0300\u0301\u0303\u0309\u0323".indexOf(bare.charAt(i)) >= 0) {
				String rest = bare.substring(0, i) + bare.substring(i + 1);
				return Normalizer.normalize(rest, Normalizer.Form.NFC) + bare.charAt(i);
			}
		}
		return letter;
	}

}
