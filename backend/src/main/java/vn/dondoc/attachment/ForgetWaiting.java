package vn.dondoc.attachment;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Lets go of files that were looked at and never used, once their day is over. */
@Component
public class ForgetWaiting {

	private final JdbcClient jdbc;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ForgetWaiting(JdbcClient jdbc, Attachments attachments, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.attachments = attachments;
		this.events = events;
		this.clock = clock;
	}

	/** Answers how many; the audit trail names each. */
	@Transactional
	public int forget() {
		List<StoredFile> over = over();
		over.forEach((file) -> {
			this.attachments.discard(file.id());
			this.events.publishEvent(new FileHandled(FileHandled.What.FORGOTTEN, file.id(), file.fileName()));
		});
		return over.size();
	}

	/** Those that another server is letting go of are left to it. */
	private List<StoredFile> over() {
		return this.jdbc.sql("""
				select id, file_name, size_bytes from attachment where waits_until <= :now
				order by waits_until limit 500 for update skip locked""")
			.param("now", Utc.column(this.clock.instant()))
			.query((row, number) -> new StoredFile(new AttachmentId(Ids.uuid(row.getBytes(1))), row.getString(2),
					row.getInt(3)))
			.list();
	}

}
