package vn.dondoc.report.template;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.Waiting;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterTemplate;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Once;
import vn.dondoc.system.Utc;

/** Which template reports are printed with. */
@Component
public class ReportTemplates {

	private final JdbcClient jdbc;

	private final Attachments attachments;

	private final Once once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportTemplates(JdbcClient jdbc, Attachments attachments, Once once, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.attachments = attachments;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** The one in use: the office's own, looked at again, or the shipped form. */
	@Transactional(readOnly = true)
	public LetterTemplate current() {
		return own().map((own) -> LetterTemplate.of(this.attachments.content(own.file())))
			.orElseGet(() -> LetterTemplate.standard(LetterKind.REPORT));
	}

	/** The office's own, where it has one. */
	@Transactional(readOnly = true)
	public Optional<OwnTemplate> own() {
		return this.jdbc.sql("""
				select attachment_id, taken_at, taken_by from report_template where retired_at is null
				order by taken_at desc, id desc limit 1""").query((row, number) -> {
			AttachmentId file = new AttachmentId(Ids.uuid(row.getBytes("attachment_id")));
			return new OwnTemplate(file, this.attachments.get(file).fileName(),
					Utc.instant(row.getObject("taken_at", LocalDateTime.class)), row.getString("taken_by"));
		}).optional();
	}

	/**
	 * Prints with this one from now on.
	 * @throws vn.dondoc.letter.UnusableTemplate if it may not serve
	 */
	@Transactional
	public void take(UUID commandId, AttachmentId file, SignedIn by) {
		this.once.perform(commandId, by, () -> {
			LetterTemplate.of(candidate(file, by));
			retire();
			this.attachments.keep(file);
			UUID id = Ids.next();
			this.jdbc.sql("""
					insert into report_template (id, attachment_id, taken_at, taken_by)
					values (:id, :file, :at, :by)""")
				.param("id", Ids.bytes(id))
				.param("file", Ids.bytes(file.value()))
				.param("at", Utc.column(this.clock.instant()))
				.param("by", by.name())
				.update();
			this.events.publishEvent(new TemplateChanged("report.template-taken", id.toString(),
					Map.of("file", this.attachments.get(file).fileName())));
			return "";
		});
	}

	/**
	 * One this person sent to be looked at.
	 * @throws vn.dondoc.attachment.NoSuchAttachment if they sent none such
	 */
	@Transactional(readOnly = true)
	public byte[] candidate(AttachmentId file, SignedIn by) {
		return this.attachments.waiting(waiting(by), file);
	}

	/** Keeps one for a day, while this person looks at what it makes of a report. */
	@Transactional
	public AttachmentId lookAt(String name, byte[] docx, SignedIn by) {
		return this.attachments.storeForADay(waiting(by), name, docx);
	}

	private static Waiting waiting(SignedIn by) {
		return new Waiting("report.template", by.accountId());
	}

	/** Prints with the shipped form again. */
	@Transactional
	public void backToShipped() {
		own().ifPresent((own) -> {
			retire();
			this.events.publishEvent(new TemplateChanged("report.template-retired", own.file().value().toString(),
					Map.of("file", own.fileName())));
		});
	}

	private void retire() {
		this.jdbc.sql("update report_template set retired_at = :at where retired_at is null")
			.param("at", Utc.column(this.clock.instant()))
			.update();
	}

}
