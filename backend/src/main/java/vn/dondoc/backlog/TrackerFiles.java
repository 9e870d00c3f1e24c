package vn.dondoc.backlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.backlog.TrackerFile.Entered;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Utc;

/** The trackers uploaded, and what somebody said of the names in them. */
@Component
public class TrackerFiles {

	private static final String SELECT = """
			select f.id, f.attachment_id, a.file_name, f.uploaded_at, f.uploaded_by, f.entered_at, f.assignments
			from backlog_file f join attachment a on a.id = f.attachment_id
			""";

	private final JdbcClient jdbc;

	TrackerFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest first. */
	public List<TrackerFile> all() {
		return this.jdbc.sql(SELECT + "order by f.uploaded_at desc, f.id desc").query(TrackerFiles::read).list();
	}

	/** Missing once it was thrown away. */
	public TrackerFile get(TrackerFileId id) {
		return find(id).orElseThrow(() -> new Missing("tracker " + id.value()));
	}

	Optional<TrackerFile> find(TrackerFileId id) {
		return this.jdbc.sql(SELECT + "where f.id = ?")
			.param(Ids.bytes(id.value()))
			.query(TrackerFiles::read)
			.optional();
	}

	/** The same, and nobody else may enter or change it until the transaction ends. */
	TrackerFile held(TrackerFileId id) {
		this.jdbc.sql("select id from backlog_file where id = ? for update")
			.param(Ids.bytes(id.value()))
			.query(byte[].class)
			.optional();
		return get(id);
	}

	/** What somebody said of names, by folded name. */
	Map<String, AgencyId> chosen(TrackerFileId id) {
		Map<String, AgencyId> chosen = new HashMap<>();
		this.jdbc.sql("select name_folded, agency_id from backlog_name where file_id = ?")
			.param(Ids.bytes(id.value()))
			.query((row) -> {
				chosen.put(row.getString(1), new AgencyId(Ids.uuid(row.getBytes(2))));
			});
		return chosen;
	}

	void add(TrackerFileId id, AttachmentId attachment, Instant at, AccountId by) {
		this.jdbc.sql("""
				insert into backlog_file (id, attachment_id, uploaded_at, uploaded_by)
				values (:id, :attachment, :at, :by)""")
			.param("id", Ids.bytes(id.value()))
			.param("attachment", Ids.bytes(attachment.value()))
			.param("at", Utc.column(at))
			.param("by", Ids.bytes(by.value()))
			.update();
	}

	void choose(TrackerFileId id, String name, AgencyId agency) {
		this.jdbc.sql("delete from backlog_name where file_id = :id and name_folded = :name")
			.param("id", Ids.bytes(id.value()))
			.param("name", Folding.fold(name))
			.update();
		this.jdbc.sql("insert into backlog_name (file_id, name_folded, agency_id) values (:id, :name, :agency)")
			.param("id", Ids.bytes(id.value()))
			.param("name", Folding.fold(name))
			.param("agency", Ids.bytes(agency.value()))
			.update();
	}

	void entered(TrackerFileId id, Instant at, int assignments) {
		this.jdbc.sql("update backlog_file set entered_at = :at, assignments = :assignments where id = :id")
			.param("id", Ids.bytes(id.value()))
			.param("at", Utc.column(at))
			.param("assignments", assignments)
			.update();
	}

	void remove(TrackerFileId id) {
		this.jdbc.sql("delete from backlog_name where file_id = ?").param(Ids.bytes(id.value())).update();
		this.jdbc.sql("delete from backlog_file where id = ?").param(Ids.bytes(id.value())).update();
	}

	private static TrackerFile read(ResultSet row, int number) throws SQLException {
		LocalDateTime entered = row.getObject("entered_at", LocalDateTime.class);
		return new TrackerFile(new TrackerFileId(Ids.uuid(row.getBytes("id"))),
				new AttachmentId(Ids.uuid(row.getBytes("attachment_id"))), row.getString("file_name"),
				Utc.instant(row.getObject("uploaded_at", LocalDateTime.class)),
				new AccountId(Ids.uuid(row.getBytes("uploaded_by"))), entered(entered, row.getInt("assignments")));
	}

	private static @Nullable Entered entered(@Nullable LocalDateTime at, int assignments) {
		return (at != null) ? new Entered(Utc.instant(at), assignments) : null;
	}

}
