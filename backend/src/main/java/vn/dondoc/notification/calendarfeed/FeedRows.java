package vn.dondoc.notification.calendarfeed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Feeds as rows: of each scope a person has at most one. */
@Component
class FeedRows {

	private final JdbcClient jdbc;

	FeedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whose feed it is; of an agency's, which one its owner acted for. */
	record Owned(AccountId account, FeedScope scope, @Nullable AgencyId agency) {
	}

	List<Feed> of(AccountId account) {
		return this.jdbc
			.sql("select scope, made_at, read_at from calendar_feed where account_id = ? order by scope desc")
			.param(Ids.bytes(account.value()))
			.query((row, number) -> new Feed(FeedScope.valueOf(row.getString(1)),
					Objects.requireNonNull(at(row, "made_at")), at(row, "read_at")))
			.list();
	}

	void insert(Owned owned, byte[] digest, Instant at) {
		this.jdbc
			.sql("insert into calendar_feed (account_id, scope, agency_id, token_digest, made_at)"
					+ " values (?, ?, ?, ?, ?)")
			.param(Ids.bytes(owned.account().value()))
			.param(owned.scope().name())
			.param((owned.agency() != null) ? Ids.bytes(owned.agency().value()) : null)
			.param(digest)
			.param(Utc.column(at))
			.update();
	}

	/** Answers whether there was one. */
	boolean delete(AccountId account, FeedScope scope) {
		return this.jdbc.sql("delete from calendar_feed where account_id = ? and scope = ?")
			.param(Ids.bytes(account.value()))
			.param(scope.name())
			.update() > 0;
	}

	/** The feed of a token, which is read now. */
	Optional<Owned> read(byte[] digest, Instant at) {
		this.jdbc.sql("update calendar_feed set read_at = ? where token_digest = ?")
			.param(Utc.column(at))
			.param(digest)
			.update();
		return this.jdbc.sql("select account_id, scope, agency_id from calendar_feed where token_digest = ?")
			.param(digest)
			.query(FeedRows::owned)
			.optional();
	}

	private static Owned owned(ResultSet row, int number) throws SQLException {
		byte[] agency = row.getBytes("agency_id");
		return new Owned(new AccountId(Ids.uuid(row.getBytes("account_id"))), FeedScope.valueOf(row.getString("scope")),
				(agency != null) ? new AgencyId(Ids.uuid(agency)) : null);
	}

	private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? Utc.instant(at) : null;
	}

}
