package vn.dondoc.system;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a request out once, however often it is sent: a double click, a reload, a retry
 * after a lost answer.
 */
@Component
public class Once {

	private final JdbcClient jdbc;

	private final Clock clock;

	Once(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Does the work in the transaction that records the request, or tells the outcome the
	 * same request had before.
	 * @param work answers the outcome, at most 1000 characters
	 * @throws RepeatedByAnother if the request was recorded for somebody else
	 */
	@Transactional
	public String perform(UUID commandId, Actor actor, Supplier<String> work) {
		if (!recorded(commandId, actor)) {
			return outcomeOf(commandId, actor);
		}
		String outcome = work.get();
		this.jdbc.sql("update command set outcome = :outcome where id = :id")
			.param("outcome", outcome)
			.param("id", Ids.bytes(commandId))
			.update();
		return outcome;
	}

	private boolean recorded(UUID commandId, Actor actor) {
		try {
			this.jdbc.sql("insert into command (id, account_id, recorded_at) values (:id, :account, :at)")
				.param("id", Ids.bytes(commandId))
				.param("account", account(actor))
				.param("at", Utc.column(this.clock.instant()))
				.update();
			return true;
		}
		catch (DuplicateKeyException repeated) {
			return false;
		}
	}

	private String outcomeOf(UUID commandId, Actor actor) {
		return this.jdbc.sql("select account_id, outcome from command where id = :id")
			.param("id", Ids.bytes(commandId))
			.query((row, number) -> {
				if (!Arrays.equals(row.getBytes("account_id"), account(actor))) {
					throw new RepeatedByAnother();
				}
				return row.getString("outcome");
			})
			.single();
	}

	private static byte @Nullable [] account(Actor actor) {
		UUID account = actor.accountId();
		return (account != null) ? Ids.bytes(account) : null;
	}

	/** The request's identifier belongs to another person's request. */
	public static final class RepeatedByAnother extends BrokenRule {

		RepeatedByAnother() {
			super("system.error.repeated-by-another");
		}

		@Override
		public boolean conflict() {
			return true;
		}

	}

}
