package vn.dondoc.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * The stored files. A content is kept once however often it comes, and never changes;
 * whoever refers to a file decides who may see it.
 */
@Component
public class Attachments {

	/** How large a file may be, in MB. */
	public static final int MAX_MEGABYTES = 20;

	private static final Duration WAIT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Attachments(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/** Keeps a file under the name it came with. */
	@Transactional
	public AttachmentId store(String fileName, byte[] content) {
		byte[] digest = Digest.of(content);
		AttachmentId id = AttachmentId.next();
		store(id, fileName, content, digest);
		return id;
	}

	/**
	 * Keeps a file while somebody decides whether to use it: for a day, then no longer.
	 */
	@Transactional
	public AttachmentId storeForADay(Waiting waiting, String fileName, byte[] content) {
		AttachmentId id = store(fileName, content);
		waitUntil(id, Utc.column(this.clock.instant().plus(WAIT)));
		this.jdbc.sql("update attachment set waits_for = :use, sent_by = :person where id = :id")
			.param("use", waiting.use())
			.param("person", Ids.bytes(waiting.person()))
			.param("id", Ids.bytes(id.value()))
			.update();
		return id;
	}

	/**
	 * The bytes of a file that waits for this use of this person.
	 * @throws NoSuchAttachment if it does not, or waits no longer
	 */
	@Transactional(readOnly = true)
	public byte[] waiting(Waiting waiting, AttachmentId id) {
		boolean waits = this.jdbc.sql("""
				select 1 from attachment where id = :id and waits_for = :use and sent_by = :person
				and waits_until > :now""")
			.param("id", Ids.bytes(id.value()))
			.param("use", waiting.use())
			.param("person", Ids.bytes(waiting.person()))
			.param("now", Utc.column(this.clock.instant()))
			.query(Integer.class)
			.optional()
			.isPresent();
		if (!waits) {
			throw new NoSuchAttachment();
		}
		return content(id);
	}

	/** Keeps for good what was kept for a day. */
	@Transactional
	public void keep(AttachmentId id) {
		waitUntil(id, null);
	}

	private void waitUntil(AttachmentId id, @Nullable LocalDateTime until) {
		this.jdbc.sql("update attachment set waits_until = :until where id = :id")
			.param("until", until)
			.param("id", Ids.bytes(id.value()))
			.update();
	}

	/** Keeps a file a request brings; sent again by the same request, it is kept once. */
	@Transactional
	public AttachmentId store(UUID commandId, String fileName, byte[] content) {
		byte[] digest = Digest.of(content);
		AttachmentId id = AttachmentId.of(commandId, digest);
		if (!names(List.of(id)).containsKey(id)) {
			store(id, fileName, content, digest);
		}
		return id;
	}

	private void store(AttachmentId id, String fileName, byte[] content, byte[] digest) {
		keepOnce(digest, content);
		this.jdbc.sql("""
				insert into attachment (id, file_name, size_bytes, digest, stored_at)
				values (:id, :name, :size, :digest, :at)
				""")
			.param("id", Ids.bytes(id.value()))
			.param("name", FileName.of(fileName))
			.param("size", content.length)
			.param("digest", digest)
			.param("at", Utc.column(this.clock.instant()))
			.update();
	}

	/** A file for somebody who may have it; the audit trail says that they took it. */
	@Transactional
	public ResponseEntity<byte[]> download(AttachmentId id) {
		StoredFile file = get(id);
		this.events.publishEvent(new FileHandled(FileHandled.What.DOWNLOADED, id, file.fileName()));
		return Download.of(file, content(id));
	}

	/** A file's name and size, without its content. */
	@Transactional(readOnly = true)
	public StoredFile get(AttachmentId id) {
		return this.jdbc.sql("select file_name, size_bytes from attachment where id = ?")
			.param(Ids.bytes(id.value()))
			.query((row, number) -> new StoredFile(id, row.getString(1), row.getInt(2)))
			.optional()
			.orElseThrow(NoSuchAttachment::new);
	}

	/** The names of several files. */
	@Transactional(readOnly = true)
	public Map<AttachmentId, String> names(Collection<AttachmentId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("select id, file_name from attachment where id in (:ids)")
			.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row, number) -> Map.entry(new AttachmentId(Ids.uuid(row.getBytes(1))), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The bytes as they were received.
	 * @throws IllegalStateException when the stored bytes no longer have their digest
	 */
	@Transactional(readOnly = true)
	public byte[] content(AttachmentId id) {
		return this.jdbc.sql("""
				select c.digest, c.content from attachment a join attachment_content c on c.digest = a.digest
				where a.id = ?
				""")
			.param(Ids.bytes(id.value()))
			.query((row, number) -> unchanged(row.getBytes(1), row.getBytes(2)))
			.optional()
			.orElseThrow(NoSuchAttachment::new);
	}

	/**
	 * Lets go of a file nothing was made of, and of its content where no other has it.
	 */
	@Transactional
	public void discard(AttachmentId id) {
		byte[] digest = this.jdbc.sql("select digest from attachment where id = ?")
			.param(Ids.bytes(id.value()))
			.query(byte[].class)
			.optional()
			.orElseThrow(NoSuchAttachment::new);
		this.jdbc.sql("delete from attachment where id = ?").param(Ids.bytes(id.value())).update();
		this.jdbc.sql("""
				delete from attachment_content where digest = :digest
				and not exists (select 1 from attachment where digest = :digest)
				""").param("digest", digest).update();
	}

	private void keepOnce(byte[] digest, byte[] content) {
		long kept = this.jdbc.sql("select count(*) from attachment_content where digest = ?")
			.param(digest)
			.query(Long.class)
			.single();
		if (kept == 0) {
			try {
				this.jdbc.sql("insert into attachment_content (digest, content) values (?, ?)")
					.param(digest)
					.param(content)
					.update();
			}
			catch (DuplicateKeyException ex) {
				// the same file came twice at the same instant: one copy is enough
			}
		}
	}

	private static byte[] unchanged(byte[] digest, byte[] content) {
		if (!Arrays.equals(digest, Digest.of(content))) {
			throw new IllegalStateException("A stored file no longer has the digest it was stored under");
		}
		return content;
	}

}
