package vn.dondoc.notification.calendarfeed;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Missing;

/** A person opens a feed of their own, opens it anew, or closes it. */
@Component
public class KeepFeed {

	private final FeedRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeepFeed(FeedRows rows, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Feed> of(SignedIn me) {
		return this.rows.of(me.account());
	}

	/**
	 * Opens it under a new token; the old address leads nowhere any more.
	 * @return the token, which nobody can read again later
	 * @throws Missing if the person cannot have such a feed
	 */
	@Transactional
	public String open(FeedScope scope, SignedIn me) {
		if (!scope.openTo(me)) {
			throw new Missing("calendar feed " + scope);
		}
		String token = FeedToken.next();
		this.rows.delete(me.account(), scope);
		this.rows.insert(new FeedRows.Owned(me.account(), scope, (scope == FeedScope.AGENCY) ? me.agency() : null),
				FeedToken.digest(token), this.clock.instant());
		this.events.publishEvent(new FeedChanged("opened", scope, me.account()));
		return token;
	}

	/** Its address leads nowhere any more. */
	@Transactional
	public void revoke(FeedScope scope, SignedIn me) {
		if (this.rows.delete(me.account(), scope)) {
			this.events.publishEvent(new FeedChanged("revoked", scope, me.account()));
		}
	}

}
