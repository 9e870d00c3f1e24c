package vn.dondoc.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Of a mail the document sent with it is read, and nothing else is hidden. */
class MailTest {

	private static final Path OFFICE = Path.of("src/test/resources/corpus/office");

	private final DocumentReader reader = new DocumentReader();

	@Test
	void theDirectiveAmongSeveralFilesIsReadAndTheOthersAreNamed() throws IOException {
		ReadDocument read = read(part("text/plain; charset=UTF-8", null, "Kính gửi các đồng chí."),
				part("text/plain; charset=UTF-8", "ghi-chu.txt", "Ghi chú nội bộ, rất dài. ".repeat(500)),
				part("application/octet-stream", "=?UTF-8?B?" + base64("thông báo.docx") + "?=",
						Files.readAllBytes(OFFICE.resolve("d001.docx"))),
				part("application/octet-stream", "bang.xlsx", new byte[] { 1, 2, 3, 0, 4, 0, 0, 9, 9 }));
		assertThat(read.text()).contains("Số: 118/TB-UBND", "2. UBND các huyện");
		assertThat(read.enclosure()).isNotNull();
		assertThat(read.enclosure().file()).isEqualTo("thông báo.docx");
		assertThat(read.enclosure().others()).containsExactly("ghi-chu.txt", "bang.xlsx");
	}

	@Test
	void theDirectiveInAMailAsOutlookKeepsItIsReadAsItIsByItself() throws IOException {
		byte[] mail = Files.readAllBytes(Path.of("src/test/resources/vn/dondoc/document/thu.msg"));
		ReadDocument read = this.reader.read("thu.msg", mail);
		ReadDocument itself = this.reader.read("d001.docx", Files.readAllBytes(OFFICE.resolve("d001.docx")));
		assertThat(read.text()).isEqualTo(itself.text());
		assertThat(read.enclosure()).isNotNull();
		assertThat(read.enclosure().file()).isEqualTo("thông báo 118.docx");
		assertThat(read.enclosure().others()).containsExactly("ghi-chu.txt");
	}

	@Test
	void aMailWithoutFilesIsReadItself() throws IOException {
		ReadDocument read = read(
				part("text/html; charset=UTF-8", null, "<p>Giao Sở Y tế báo cáo trước ngày 10/3.</p>"));
		assertThat(read.text()).isEqualTo("Giao Sở Y tế báo cáo trước ngày 10/3.");
	}

	@Test
	void aStampOnAnyFileKeepsTheWholeMailOut() {
		assertThatExceptionOfType(SecretDocument.class)
			.isThrownBy(() -> read(part("text/plain; charset=UTF-8", "mot.txt", "THÔNG BÁO\nGiao Sở Y tế báo cáo."),
					part("text/plain; charset=UTF-8", "hai.txt", "TỐI MẬT\nSố: 1/BC-UBND")));
	}

	@Test
	void whatOnlyItsNameCallsAMailIsUnreadable() {
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> this.reader.read("a.eml", "không phải thư".getBytes(StandardCharsets.UTF_8)));
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> this.reader.read("a.msg", Files.readAllBytes(OFFICE.resolve("d001.doc"))));
	}

	private ReadDocument read(String... parts) {
		StringBuilder mail = new StringBuilder("From: vanthu@example.vn\r\nSubject: =?UTF-8?B?" + base64("Thông báo")
				+ "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"ranh-gioi\"\r\n\r\n");
		for (String part : parts) {
			mail.append("--ranh-gioi\r\n").append(part).append("\r\n");
		}
		mail.append("--ranh-gioi--\r\n");
		return this.reader.read("thu.eml", mail.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String part(String type, String name, String words) {
		return part(type, name, words.getBytes(StandardCharsets.UTF_8));
	}

	private static String part(String type, String name, byte[] content) {
		String file = (name != null) ? "Content-Disposition: attachment; filename=\"" + name + "\"\r\n" : "";
		return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + file + "\r\n"
				+ Base64.getMimeEncoder().encodeToString(content);
	}

	private static String base64(String words) {
		return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
	}

}
