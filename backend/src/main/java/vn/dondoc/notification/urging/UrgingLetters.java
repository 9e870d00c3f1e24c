package vn.dondoc.notification.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Gives letters their numbers, without a gap within the year, and keeps them. */
@Component
class UrgingLetters {

	private final JdbcClient jdbc;

	private final ManyRows subjects;

	private final Attachments attachments;

	private final Settings settings;

	private final Clock clock;

	UrgingLetters(JdbcClient jdbc, JdbcTemplate template, Attachments attachments, Settings settings, Clock clock) {
		this.jdbc = jdbc;
		this.subjects = new ManyRows(template, "urging_subject", List.of("letter_id", "assignment_id"));
		this.attachments = attachments;
		this.settings = settings;
		this.clock = clock;
	}

	/** A number that no other letter of the year has. */
	record Numbered(int year, int number, String notation) {

		String printed() {
			return UrgingView.printed(this.number, this.notation);
		}

	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The next one; whoever else numbers a letter waits until this one is kept. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Numbered next() {
		int year = today().getYear();
		Integer last = last(year);
		if (last == null) {
			begin(year);
			last = last(year);
		}
		int number = ((last != null) ? last : 0) + 1;
		this.jdbc.sql("update urging_sequence set last_number = ? where of_year = ?")
			.param(number)
			.param(year)
			.update();
		return new Numbered(year, number, this.settings.get(NotificationSettings.LETTER_NOTATION));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Numbered numbered, AgencyWork work, byte[] docx, AccountId by) {
		AttachmentId file = this.attachments.store("don-doc-" + numbered.number() + "-" + numbered.year() + ".docx",
				docx);
		UUID id = Ids.next();
		this.jdbc
			.sql("insert into urging_letter (id, of_year, number, notation, agency_id, attachment_id, written_at,"
					+ " by_account, tally) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(Ids.bytes(id), numbered.year(), numbered.number(), numbered.notation(),
					Ids.bytes(work.agency().value()), Ids.bytes(file.value()), Utc.column(this.clock.instant()),
					Ids.bytes(by.value()), work.pieces().size())
			.update();
		this.subjects.insert(work.pieces()
			.stream()
			.map((piece) -> new @Nullable Object[] { Ids.bytes(id), Ids.bytes(piece.assignment().value()) })
			.toList());
	}

	private @Nullable Integer last(int year) {
		return this.jdbc.sql("select last_number from urging_sequence where of_year = ? for update")
			.param(year)
			.query(Integer.class)
			.optional()
			.orElse(null);
	}

	private void begin(int year) {
		try {
			this.jdbc.sql("insert into urging_sequence (of_year, last_number) values (?, 0)").param(year).update();
		}
		catch (DuplicateKeyException begun) {
			// another one began the year at the same moment
		}
	}

}
