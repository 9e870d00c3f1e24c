package vn.dondoc.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A file is kept once, comes back as it came, and is let go only by its last name. */
@SpringBootTest
abstract class AttachmentsTest {

	@Autowired
	Attachments attachments;

	private static final Waiting FOR_ME = new Waiting("register.schemes", UUID.randomUUID());

	@Autowired
	ForgetWaiting waiting;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aLargeFileComesBackAsItCame() {
		byte[] content = new byte[20 * 1024 * 1024];
		content[content.length - 1] = 7;
		AttachmentId id = this.attachments.store("bản quét.pdf", content);
		assertThat(this.attachments.content(id)).isEqualTo(content);
		assertThat(this.attachments.get(id)).isEqualTo(new StoredFile(id, "bản quét.pdf", content.length));
		this.attachments.discard(id);
	}

	@Test
	void whatIsLookedAtAndNeverUsedIsLetGoOfAfterADayAndAudited(@Autowired TestClock clock) {
		AttachmentId unused = this.attachments.storeForADay(FOR_ME, "thử.xlsx", bytes("xem thử"));
		AttachmentId used = this.attachments.storeForADay(FOR_ME, "mẫu.docx", bytes("dùng"));
		AttachmentId kept = this.attachments.store("gửi.pdf", bytes("gửi"));
		this.attachments.keep(used);
		clock.advance(Duration.ofHours(23));
		this.waiting.forget();
		assertThat(this.attachments.content(unused)).isEqualTo(bytes("xem thử"));

		clock.advance(Duration.ofHours(2));
		assertThat(this.waiting.forget()).isPositive();
		assertThat(this.waiting.forget()).isZero();

		assertThatExceptionOfType(NoSuchAttachment.class).isThrownBy(() -> this.attachments.get(unused));
		assertThat(this.attachments.names(List.of(used, kept))).containsKeys(used, kept);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
			.param("attachment.forgotten")
			.param(unused.value().toString())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aFileIsUsedForWhatItWasSentForByWhoSentItWhileItWaits(@Autowired TestClock clock) {
		AttachmentId sent = this.attachments.storeForADay(FOR_ME, "sổ.xlsx", bytes("chờ ghi"));
		AttachmentId other = this.attachments.store("khác.xlsx", bytes("không chờ gì"));
		assertThat(this.attachments.waiting(FOR_ME, sent)).isEqualTo(bytes("chờ ghi"));

		List.of(new Waiting("register.meetings", FOR_ME.person()), new Waiting(FOR_ME.use(), UUID.randomUUID()))
			.forEach((waiting) -> assertThatExceptionOfType(NoSuchAttachment.class)
				.isThrownBy(() -> this.attachments.waiting(waiting, sent)));
		assertThatExceptionOfType(NoSuchAttachment.class).isThrownBy(() -> this.attachments.waiting(FOR_ME, other));
		clock.advance(Duration.ofHours(25));
		assertThatExceptionOfType(NoSuchAttachment.class).isThrownBy(() -> this.attachments.waiting(FOR_ME, sent));
	}

	@Test
	void theSameContentIsKeptOnceUnderItsNames() {
		AttachmentId one = this.attachments.store("a.txt", bytes("như nhau"));
		AttachmentId two = this.attachments.store("b.txt", bytes("như nhau"));
		assertThat(contents("như nhau")).isEqualTo(1);
		this.attachments.discard(one);
		assertThat(this.attachments.content(two)).isEqualTo(bytes("như nhau"));
		this.attachments.discard(two);
		assertThat(contents("như nhau")).isZero();
		assertThatExceptionOfType(NoSuchAttachment.class).isThrownBy(() -> this.attachments.get(one));
	}

	@Test
	void aFileSentTwiceByOneRequestIsKeptOnce() {
		UUID request = UUID.randomUUID();
		AttachmentId one = this.attachments.store(request, "a.txt", bytes("một lần"));
		assertThat(this.attachments.store(request, "a.txt", bytes("một lần"))).isEqualTo(one);
		assertThat(this.attachments.store(request, "a.txt", bytes("tệp khác"))).isNotEqualTo(one);
		assertThat(this.attachments.store(UUID.randomUUID(), "a.txt", bytes("một lần"))).isNotEqualTo(one);
	}

	@Test
	void aContentThatWasTamperedWithIsNotHandedOut() {
		AttachmentId id = this.attachments.store("a.txt", bytes("nguyên vẹn"));
		this.jdbc.sql("update attachment_content set content = ? where digest = ?")
			.param(bytes("đã sửa"))
			.param(Digest.of(bytes("nguyên vẹn")))
			.update();
		assertThatIllegalStateException().isThrownBy(() -> this.attachments.content(id));
		this.attachments.discard(id);
	}

	@Test
	void aNameLosesItsFoldersAndWhatNoNameMayHold() {
		AttachmentId id = this.attachments.store("C:\\hồ sơ\\..\\bao\"cao\r\n.docx", bytes("x"));
		assertThat(this.attachments.get(id).fileName()).isEqualTo("baocao.docx");
		this.attachments.discard(id);
	}

	@Test
	void aPageIsNeverServedAsAPage() {
		StoredFile page = new StoredFile(AttachmentId.next(), "trang.html", 1);
		ResponseEntity<byte[]> answer = Download.of(page, bytes("<script>"));
		assertThat(answer.getHeaders().getContentType()).hasToString("application/octet-stream");
		assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
	}

	private long contents(String words) {
		return this.jdbc.sql("select count(*) from attachment_content where digest = ?")
			.param(Digest.of(bytes(words)))
			.query(Long.class)
			.single();
	}

	private static byte[] bytes(String words) {
		return words.getBytes(StandardCharsets.UTF_8);
	}

}

@OnH2
class AttachmentsOnH2Test extends AttachmentsTest {

}

@OnMysql
class AttachmentsOnMysqlTest extends AttachmentsTest {

}
