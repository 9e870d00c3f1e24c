package vn.dondoc.account.tour;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Who is still offered the tour: everybody, until they have taken it or declined. */
@Component
public class OfferedTours {

	private final JdbcClient jdbc;

	private final Clock clock;

	OfferedTours(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean isOffered(AccountId account) {
		return this.jdbc.sql("select count(*) from tour_end where account_id = ?")
			.param(Ids.bytes(account.value()))
			.query(Integer.class)
			.single() == 0;
	}

	/** From now on no longer. */
	@Transactional
	public void end(AccountId account) {
		byte[] id = Ids.bytes(account.value());
		this.jdbc.sql("delete from tour_end where account_id = ?").param(id).update();
		this.jdbc.sql("insert into tour_end (account_id, ended_at) values (?, ?)")
			.param(id)
			.param(Utc.column(this.clock.instant()))
			.update();
	}

}
