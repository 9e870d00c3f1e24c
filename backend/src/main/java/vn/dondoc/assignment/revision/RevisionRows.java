package vn.dondoc.assignment.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Which assignments there are to look at, and which of them wait for a decision. */
@Component
class RevisionRows {

	private static final List<String> DUE = Arrays.stream(WorkflowState.values())
		.filter((state) -> state.open() && state != WorkflowState.SUSPENDED)
		.map(WorkflowState::name)
		.toList();

	private static final String WORK = """
			select a.id, a.item_id, a.period_start, o.event_on from assignment a
			join obligation o on o.id = a.obligation_id where\s""";

	private static final String PENDING = """
			select r.assignment_id, a.item_id, r.in_force_at, r.would_be_at, r.cause from deadline_revision r
			join assignment a on a.id = r.assignment_id\s""";

	private final JdbcClient jdbc;

	private final ManyRows rows;

	RevisionRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "deadline_revision",
				List.of("assignment_id", "in_force_at", "would_be_at", "cause", "found_at"));
	}

	/** An assignment whose facts are to be read. */
	record Work(AssignmentId id, ItemId item, Recount.Origin origin) {
	}

	/** What is due, by id, so many behind another. */
	List<Work> due(@Nullable AssignmentId after, int size) {
		return this.jdbc.sql(WORK + "a.state in (:due) and a.id > :after order by a.id limit " + size)
			.param("due", DUE)
			.param("after", (after != null) ? Ids.bytes(after.value()) : new byte[16])
			.query(RevisionRows::work)
			.list();
	}

	/** The same without what is in the list already. */
	List<Work> dueAndNotPending(@Nullable AssignmentId after, int size) {
		return this.jdbc.sql(WORK + """
				a.state in (:due) and a.id > :after
				and not exists (select 1 from deadline_revision r where r.assignment_id = a.id)
				order by a.id limit\s""" + size)
			.param("due", DUE)
			.param("after", (after != null) ? Ids.bytes(after.value()) : new byte[16])
			.query(RevisionRows::work)
			.list();
	}

	List<Work> due(Collection<AssignmentId> among) {
		return this.jdbc.sql(WORK + "a.state in (:due) and a.id in (:ids)")
			.param("due", DUE)
			.param("ids", bytes(among))
			.query(RevisionRows::work)
			.list();
	}

	/** Those that wait among these, by assignment. */
	Map<AssignmentId, Revision> pending(Collection<AssignmentId> among) {
		return this.jdbc.sql(PENDING + "where r.assignment_id in (:ids)")
			.param("ids", bytes(among))
			.query(RevisionRows::revision)
			.list()
			.stream()
			.collect(Collectors.toMap(Revision::assignment, Function.identity()));
	}

	/** The earliest deadlines in force first. */
	List<Revision> pending(long offset, int size) {
		return this.jdbc.sql(PENDING + "order by r.in_force_at, r.assignment_id limit " + size + " offset " + offset)
			.query(RevisionRows::revision)
			.list();
	}

	List<Revision> foundBy(Instant instant, int most) {
		return this.jdbc.sql(PENDING + "where r.found_at <= :at order by r.assignment_id limit " + most)
			.param("at", Utc.column(instant))
			.query(RevisionRows::revision)
			.list();
	}

	long count() {
		return this.jdbc.sql("select count(*) from deadline_revision").query(Long.class).single();
	}

	void forget(Collection<AssignmentId> assignments) {
		this.jdbc.sql("delete from deadline_revision where assignment_id in (:ids)")
			.param("ids", bytes(assignments))
			.update();
	}

	/** Of what is closed meanwhile nothing is asked. */
	void forgetWhatIsNotDue() {
		this.jdbc.sql("""
				delete from deadline_revision where assignment_id in
				(select id from assignment where state not in (:due))""").param("due", DUE).update();
	}

	void add(List<Revision> found, Instant at) {
		this.rows.insert(found.stream()
			.map((one) -> new @Nullable Object[] { Ids.bytes(one.assignment().value()), Utc.column(one.inForce()),
					Utc.column(one.wouldBe()), one.cause(), Utc.column(at) })
			.toList());
	}

	private static Work work(ResultSet row, int number) throws SQLException {
		return new Work(new AssignmentId(Ids.uuid(row.getBytes(1))), new ItemId(Ids.uuid(row.getBytes(2))),
				new Recount.Origin(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
	}

	private static Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(new AssignmentId(Ids.uuid(row.getBytes(1))), new ItemId(Ids.uuid(row.getBytes(2))),
				instant(row, 3), instant(row, 4), row.getString(5));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return Utc.instant(Objects.requireNonNull(row.getObject(column, LocalDateTime.class)));
	}

	private static List<byte[]> bytes(Collection<AssignmentId> ids) {
		return ids.stream().map((id) -> Ids.bytes(id.value())).toList();
	}

}
