package vn.dondoc.directive.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The documents whose head nobody has checked yet. */
@Component
public class Intakes {

	private static final String SELECT = "select id, form, content, original_id, entered_at from intake ";

	private final JdbcClient jdbc;

	Intakes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The read document; {@link NoSuchIntake} once it was entered or thrown away. */
	public Intake get(DirectiveId id) {
		return find(id).orElseThrow(NoSuchIntake::new);
	}

	public Optional<Intake> find(DirectiveId id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(Ids.bytes(id.value())).query(Intakes::intake).optional();
	}

	/** All of them, the latest first. */
	public List<Intake> all() {
		return this.jdbc.sql(SELECT + "order by entered_at desc, id desc").query(Intakes::intake).list();
	}

	void add(Intake intake, AccountId by) {
		this.jdbc.sql("""
				insert into intake (id, form, content, original_id, entered_at, entered_by)
				values (:id, :form, :content, :original, :at, :by)
				""")
			.param("id", Ids.bytes(intake.id().value()))
			.param("form", intake.form().name())
			.param("content", intake.text())
			.param("original", (intake.original() != null) ? Ids.bytes(intake.original().value()) : null)
			.param("at", Utc.column(intake.enteredAt()))
			.param("by", Ids.bytes(by.value()))
			.update();
	}

	void remove(DirectiveId id) {
		this.jdbc.sql("delete from intake where id = ?").param(Ids.bytes(id.value())).update();
	}

	private static Intake intake(ResultSet row, int number) throws SQLException {
		return new Intake(new DirectiveId(Ids.uuid(row.getBytes("id"))), IntakeForm.valueOf(row.getString("form")),
				row.getString("content"), attachment(row.getBytes("original_id")),
				Utc.instant(row.getObject("entered_at", LocalDateTime.class)));
	}

	private static @Nullable AttachmentId attachment(byte @Nullable [] id) {
		return (id != null) ? new AttachmentId(Ids.uuid(id)) : null;
	}

}
