package vn.dondoc.assignment.recurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.DeadlineText;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The obligations that recur and what was decided about them since. */
@Component
class RecurringRows {

	private static final String READ = "select issued_on, next_period, version from recurring where obligation_id = ?";

	private static final DeadlineText TEXT = new DeadlineText();

	private final JdbcClient jdbc;

	RecurringRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An obligation that recurs.
	 *
	 * @param nextPeriod where the next period to be entered begins, at the earliest; null
	 * where there is none
	 */
	record Recurring(LocalDate issuedOn, @Nullable LocalDate nextPeriod, int version) {

		private static Recurring read(ResultSet row, int number) throws SQLException {
			return new Recurring(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getInt(3));
		}

	}

	void begin(ObligationId obligation, LocalDate issuedOn) {
		this.jdbc.sql("insert into recurring (obligation_id, issued_on, next_period, version) values (?, ?, ?, 0)")
			.param(id(obligation))
			.param(issuedOn)
			.param(issuedOn)
			.update();
	}

	Optional<Recurring> find(ObligationId obligation) {
		return this.jdbc.sql(READ).param(id(obligation)).query(Recurring::read).optional();
	}

	/** Held for the rest of the transaction: no other node enters its periods. */
	Optional<Recurring> hold(ObligationId obligation) {
		return this.jdbc.sql(READ + " for update").param(id(obligation)).query(Recurring::read).optional();
	}

	/** At most so many of those with a period that began by a day. */
	List<ObligationId> begunBy(LocalDate day, @Nullable ObligationId behind, int most) {
		return this.jdbc.sql("""
				select obligation_id from recurring where next_period <= :day and obligation_id > :behind
				order by obligation_id limit :most""")
			.param("day", day)
			.param("behind", (behind != null) ? id(behind) : new byte[16])
			.param("most", most)
			.query((row, number) -> new ObligationId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	void next(ObligationId obligation, @Nullable LocalDate nextPeriod) {
		this.jdbc.sql("update recurring set next_period = :next where obligation_id = :id")
			.param("next", nextPeriod)
			.param("id", id(obligation))
			.update();
	}

	/** Adds a decision; whoever saw the one before has seen too little. */
	void decide(ObligationId obligation, RecurrenceDecisions.Decision decision) {
		this.jdbc.sql("""
				insert into recurrence_change (obligation_id, seq, behind, phrase, deadline, reach, reason, recorded_at,
				account_id) values (:id, :seq, :behind, :phrase, :deadline, :reach, :reason, :at, :account)""")
			.param("id", id(obligation))
			.param("seq", decisions(obligation).size() + 1)
			.param("behind", decision.rule().behind())
			.param("phrase", decision.rule().phrase())
			.param("deadline", TEXT.convertToDatabaseColumn(decision.rule().deadline()))
			.param("reach", decision.reach().name())
			.param("reason", decision.reason())
			.param("at", Utc.column(decision.at()))
			.param("account", Ids.bytes(decision.by().value()))
			.update();
		this.jdbc.sql("update recurring set version = version + 1 where obligation_id = ?")
			.param(id(obligation))
			.update();
	}

	/** In their order. */
	List<RecurrenceDecisions.Decision> decisions(ObligationId obligation) {
		return this.jdbc.sql("""
				select behind, phrase, deadline, reach, reason, recorded_at, account_id from recurrence_change
				where obligation_id = ? order by seq""").param(id(obligation)).query(RecurringRows::decision).list();
	}

	private static RecurrenceDecisions.Decision decision(ResultSet row, int number) throws SQLException {
		Deadline deadline = TEXT.convertToEntityAttribute(row.getString(3));
		Schedule.Rule rule = new Schedule.Rule(row.getObject(1, LocalDate.class), row.getString(2),
				(Deadline.Recurring) deadline);
		return new RecurrenceDecisions.Decision(rule, DecideRecurrence.Reach.valueOf(row.getString(4)),
				row.getString(5), Utc.instant(row.getObject(6, LocalDateTime.class)),
				new AccountId(Ids.uuid(row.getBytes(7))));
	}

	private static byte[] id(ObligationId obligation) {
		return Ids.bytes(obligation.value());
	}

}
