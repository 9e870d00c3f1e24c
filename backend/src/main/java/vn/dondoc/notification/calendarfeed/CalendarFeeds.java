package vn.dondoc.notification.calendarfeed;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountView;
import vn.dondoc.account.SignedIn;
import vn.dondoc.notification.mail.MailWords;

/**
 * Answers whoever knows a feed's address with what its owner may see now: nothing once
 * the owner may not sign in, or acts for another agency.
 */
@Component
public class CalendarFeeds {

	private final FeedRows rows;

	private final FeedEvents events;

	private final AccountDirectory accounts;

	private final MailWords words;

	private final Clock clock;

	private final String baseUrl;

	CalendarFeeds(FeedRows rows, FeedEvents events, AccountDirectory accounts, MailWords words, Clock clock,
			@Value("${dondoc.base-url}") String baseUrl) {
		this.rows = rows;
		this.events = events;
		this.accounts = accounts;
		this.words = words;
		this.clock = clock;
		this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
	}

	/** Where a token is fetched from. */
	public String address(String token) {
		return this.baseUrl + "/calendar/" + token;
	}

	/** The feed as iCalendar. */
	@Transactional
	public Optional<byte[]> read(String token) {
		return this.rows.read(FeedToken.digest(token), this.clock.instant()).flatMap(this::read);
	}

	private Optional<byte[]> read(FeedRows.Owned feed) {
		AccountView owner = this.accounts.get(feed.account());
		SignedIn person = new SignedIn(owner.id(), owner.details().displayName(), owner.details().roles(),
				owner.details().agency());
		boolean moved = feed.scope() == FeedScope.AGENCY && !Objects.equals(feed.agency(), person.agency());
		if (owner.disabled() || moved || !feed.scope().openTo(person)) {
			return Optional.empty();
		}
		String host = Objects.requireNonNullElse(URI.create(this.baseUrl.replaceAll("[{}$]", "")).getHost(),
				"localhost");
		return Optional.of(CalendarText.of(this.words.of("notification.calendar.name." + feed.scope()),
				this.events.of(feed.scope(), person), this.baseUrl, host));
	}

}
