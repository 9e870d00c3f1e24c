package vn.dondoc.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Slows guessing down where a session was left open: five wrong passwords within a
 * quarter of an hour, then none is compared until the first of them is that old.
 */
@Component
class ProvingLimit {

	private static final int MOST = 5;

	private static final Duration WITHIN = Duration.ofMinutes(15);

	private final Cache<AccountId, Deque<Instant>> failures = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	private final Clock clock;

	ProvingLimit(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Refuses one try too many.
	 * @throws BrokenAccountRule.TooManyTries until some time has passed
	 */
	void requireTry(AccountId account) {
		Deque<Instant> failed = failed(account);
		synchronized (failed) {
			Instant since = this.clock.instant().minus(WITHIN);
			failed.removeIf((at) -> at.isBefore(since));
			if (failed.size() >= MOST) {
				throw new BrokenAccountRule.TooManyTries(WITHIN.toMinutes());
			}
		}
	}

	void wrong(AccountId account) {
		Deque<Instant> failed = failed(account);
		synchronized (failed) {
			failed.add(this.clock.instant());
		}
	}

	void right(AccountId account) {
		this.failures.invalidate(account);
	}

	private Deque<Instant> failed(AccountId account) {
		return this.failures.get(account, (none) -> new ArrayDeque<>());
	}

}
