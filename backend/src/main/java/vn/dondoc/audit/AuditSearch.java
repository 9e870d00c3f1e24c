package vn.dondoc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Days;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Utc;

/** Finds entries of the trail, the latest first. */
@Component
public class AuditSearch {

	private static final String SELECT = """
			select e.id, e.recorded_at, e.actor, e.address, e.action, e.subject_type, e.subject_id, e.detail, s.position
			from audit_entry e left join audit_seal s on s.entry_id = e.id where\s""";

	private static final int MOST_EXPORTED = 100_000;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	AuditSearch(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public long count(AuditFilter filter) {
		Where where = Where.of(filter);
		return where.bind(this.jdbc.sql("select count(*) from audit_entry e where " + where.sql()))
			.query(Long.class)
			.single();
	}

	/** One page of them. */
	@Transactional(readOnly = true)
	public List<AuditedDeed> find(AuditFilter filter, long offset, int size) {
		Where where = Where.of(filter);
		return where.bind(this.jdbc.sql(SELECT + where.sql() + " order by e.id desc limit :size offset :offset"))
			.param("size", size)
			.param("offset", offset)
			.query(AuditSearch::read)
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<AuditedDeed> find(long id) {
		return this.jdbc.sql(SELECT + "e.id = ?").param(id).query(AuditSearch::read).optional();
	}

	/** Everything that was done to one thing, the first deed first. */
	@Transactional(readOnly = true)
	public List<AuditedDeed> of(AuditedDeed.Subject subject) {
		return this.jdbc.sql(SELECT + "e.subject_type = :type and e.subject_id = :subject order by e.id")
			.param("type", subject.type())
			.param("subject", subject.id())
			.query(AuditSearch::read)
			.list();
	}

	/** What was done so far, in the words of the program, in order. */
	@Transactional(readOnly = true)
	public List<String> actions() {
		return this.jdbc.sql("select distinct action from audit_entry order by action").query(String.class).list();
	}

	/** The latest of them, to be taken away; the trail says that they were. */
	@Transactional
	public List<AuditedDeed> export(AuditFilter filter) {
		List<AuditedDeed> found = find(filter, 0, MOST_EXPORTED);
		this.events.publishEvent(new Exported("audit.entries", found.size(), filter.said()));
		return found;
	}

	private static AuditedDeed read(ResultSet row, int number) throws SQLException {
		long position = row.getLong("position");
		Long seal = row.wasNull() ? null : position;
		return new AuditedDeed(row.getLong("id"), Utc.instant(row.getObject("recorded_at", LocalDateTime.class)),
				row.getString("actor"), row.getString("address"), row.getString("action"),
				new AuditedDeed.Subject(row.getString("subject_type"), row.getString("subject_id")),
				DetailReader.read(row.getString("detail")), seal);
	}

	/** Conditions that all must hold, with their parameters. */
	private record Where(List<String> conditions, Map<String, Object> parameters) {

		static Where of(AuditFilter filter) {
			Where where = new Where(new ArrayList<>(List.of("1 = 1")), new HashMap<>());
			where.like("lower(e.actor) like lower(:person) escape '!'", "person", filter.person(), "%");
			where.like("e.action like :action escape '!'", "action", filter.action(), "");
			where.like("e.address like :address escape '!'", "address", filter.address(), "");
			if (filter.subject() != null) {
				where.add("(e.subject_type = :subject or e.subject_id = :subject)", "subject", filter.subject());
			}
			if (filter.from() != null) {
				where.add("e.recorded_at >= :from", "from", Utc.column(Days.startOf(filter.from())));
			}
			if (filter.to() != null) {
				where.add("e.recorded_at < :to", "to", Utc.column(Days.startOf(filter.to().plusDays(1))));
			}
			return where;
		}

		private void like(String condition, String name, @Nullable String part, String before) {
			if (part != null) {
				add(condition, name, before + Folding.literal(part) + "%");
			}
		}

		private void add(String condition, String name, Object value) {
			this.conditions.add(condition);
			this.parameters.put(name, value);
		}

		String sql() {
			return String.join(" and ", this.conditions);
		}

		StatementSpec bind(StatementSpec statement) {
			return statement.params(this.parameters);
		}

	}

}
