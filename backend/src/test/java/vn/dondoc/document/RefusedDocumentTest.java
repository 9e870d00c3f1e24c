package vn.dondoc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.document.RefusedDocument.MacrosInside;
import vn.dondoc.document.RefusedDocument.PasswordProtected;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.RefusedDocument.TooLarge;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.UnsupportedFormat;
import vn.dondoc.document.RefusedDocument.ZipBomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bad input is refused by name, and harms nothing. */
class RefusedDocumentTest {

	private final DocumentReader reader = new DocumentReader();

	@Test
	void anEmptyFileAndOneOfBlanksHaveNoWords() {
		refused(EmptyDocument.class, "a.docx", new byte[0]);
		refused(EmptyDocument.class, "a.txt", " \n \n".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aBrokenDocxIsUnreadable() throws IOException {
		byte[] whole = file("thong-bao.docx");
		refused(UnreadableDocument.class, "a.docx", Arrays.copyOf(whole, whole.length / 2));
		refused(UnreadableDocument.class, "a.docx", "không phải docx".getBytes(StandardCharsets.UTF_8));
		refused(UnreadableDocument.class, "a.docx", docx("<w:document"));
	}

	@Test
	void aBrokenDocAndABrokenPdfAreUnreadable() throws IOException {
		refused(UnreadableDocument.class, "a.doc", Arrays.copyOf(file("thong-bao.doc"), 2048));
		refused(UnreadableDocument.class, "a.pdf", "%PDF-1.7 rác".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aDocxLockedByAPasswordIsNamedSo() throws IOException, GeneralSecurityException {
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream locked = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("mật khẩu");
			try (OutputStream out = encryptor.getDataStream(container)) {
				out.write(file("thong-bao.docx"));
			}
			container.writeFilesystem(locked);
			refused(PasswordProtected.class, "a.docx", locked.toByteArray());
		}
	}

	@Test
	void aPdfLockedByAPasswordIsNamedSo() throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream locked = new ByteArrayOutputStream()) {
			pdf.addPage(new PDPage());
			pdf.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
			pdf.save(locked);
			refused(PasswordProtected.class, "a.pdf", locked.toByteArray());
		}
	}

	@Test
	void moreThanTwentyMegabytesAreTooLarge() {
		refused(TooLarge.class, "a.txt", new byte[20 * 1024 * 1024 + 1]);
	}

	@Test
	void aZipBombIsStoppedBeforeItUnfolds() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 300; i++) {
				zip.write(zeros);
			}
		}
		refused(ZipBomb.class, "a.docx", bomb.toByteArray());
	}

	@Test
	void anXmlEntityNeitherReadsAFileNorMultiplies(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "nội dung của máy chủ");
		String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + body("&x;");
		String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + body("&b;");
		refused(UnreadableDocument.class, "a.docx", docx(entity));
		refused(UnreadableDocument.class, "a.docx", docx(laughs));
	}

	@Test
	void otherFilesAreNotRead() throws IOException {
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(other)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
		}
		refused(UnsupportedFormat.class, "a.xlsx", other.toByteArray());
	}

	@Test
	void aStampIsSeenInTheTextAndInTheDocumentsMargins() throws IOException {
		refused(SecretDocument.class, "a.txt", "UBND TỈNH\nTỐI MẬT\nSố: 1/BC-UBND".getBytes(StandardCharsets.UTF_8));
		String frame = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>TUYỆT MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
				+ "<w:r><w:t>Số: 1/BC-UBND</w:t></w:r></w:p>";
		refused(SecretDocument.class, "a.docx", docx(document(frame)));
	}

	@Test
	void aRefusalSaysNothingOfWhatTheDocumentSays() {
		assertThatExceptionOfType(SecretDocument.class)
			.isThrownBy(() -> this.reader.readPasted("TỐI MẬT\nKế hoạch phòng thủ khu vực"))
			.satisfies((refusal) -> assertThat(refusal.toString()).doesNotContain("phòng thủ"))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly("Tối mật"));
	}

	@Test
	void aFileWithMacrosIsRefused() throws IOException {
		ByteArrayOutputStream docm = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(docm)) {
			entry(zip, "word/document.xml", body("Giao việc"));
			entry(zip, "word/vbaProject.bin", "Sub AutoOpen()");
		}
		refused(MacrosInside.class, "a.docm", docm.toByteArray());
	}

	@Test
	void boxesControlsAndMergedCellsAreReadWhereTheyStand() throws IOException {
		String box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Số: 1/BC-UBND</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
				+ "<w:r><w:t>Kính gửi</w:t></w:r></w:p>";
		String control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:sdtContent></w:sdt>";
		String table = "<w:tbl>" + row("1", "<w:vMerge w:val=\"restart\"/>", "Sở Y tế") + row("2", "<w:vMerge/>", "")
				+ "</w:tbl>";
		String drawn = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/></w:rPr><w:t>th«ng b¸o</w:t></w:r></w:p>";
		assertThat(this.reader.read("a.docx", docx(document(box + control + table + drawn))).text())
			.isEqualTo("Số: 1/BC-UBND\nKính gửi\nTrong khung\n1 | Sở Y tế\n2 | Sở Y tế\nTHÔNG BÁO");
	}

	private static String row(String number, String merged, String words) {
		return "<w:tr><w:tc><w:p><w:r><w:t>" + number + "</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>" + merged
				+ "</w:tcPr><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc></w:tr>";
	}

	@Test
	void wordsDeletedUnderChangeTrackingAreNotRead() throws IOException {
		String paragraph = "<w:p><w:r><w:t>trước ngày </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>10/3</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>15/3</w:t></w:r></w:ins></w:p>";
		assertThat(this.reader.read("a.docx", docx(document(paragraph))).text()).isEqualTo("trước ngày 15/3");
	}

	private void refused(Class<? extends RefusedDocument> reason, String name, byte[] content) {
		assertThatExceptionOfType(reason).isThrownBy(() -> this.reader.read(name, content));
	}

	private byte[] file(String name) throws IOException {
		try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
			return content.readAllBytes();
		}
	}

	private static String body(String words) {
		return document("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
	}

	private static String document(String paragraphs) {
		return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
				+ paragraphs + "</w:body></w:document>";
	}

	private static byte[] docx(String documentXml) throws IOException {
		ByteArrayOutputStream docx = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(docx)) {
			entry(zip, "[Content_Types].xml",
					"""
							<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
							<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
							<Override PartName="/word/document.xml"
							ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
							""");
			entry(zip, "_rels/.rels",
					"""
							<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
							Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
							Target="word/document.xml"/></Relationships>
							""");
			entry(zip, "word/document.xml", documentXml);
		}
		return docx.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

}
