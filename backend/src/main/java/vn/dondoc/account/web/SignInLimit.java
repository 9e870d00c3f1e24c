package vn.dondoc.account.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/**
 * Slows guessing down: 5 failures for one user name from one address, then one a minute;
 * 30 an hour for one user name from anywhere; 60 for one address, behind which a whole
 * office may sit, then one a second.
 */
@Component
class SignInLimit {

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(Duration.ofHours(2))
		.build();

	private final TimeMeter time;

	SignInLimit(Clock clock) {
		this.time = new ClockMeter(clock);
	}

	/** Takes one attempt; false when there is none left. */
	boolean attempt(String userName, String address) {
		return buckets(userName, address).stream().filter((bucket) -> !bucket.tryConsume(1)).findAny().isEmpty();
	}

	/** Gives the attempt of someone who was recognised back. */
	void succeeded(String userName, String address) {
		buckets(userName, address).forEach((bucket) -> bucket.addTokens(1));
	}

	private List<Bucket> buckets(String userName, String address) {
		String name = userName.strip().toLowerCase(Locale.ROOT);
		return List.of(bucket("pair " + address + " " + name, 5, 1, Duration.ofMinutes(1)),
				bucket("name " + name, 30, 30, Duration.ofHours(1)),
				bucket("address " + address, 60, 1, Duration.ofSeconds(1)));
	}

	private Bucket bucket(String key, long capacity, long refill, Duration every) {
		return this.buckets.get(key,
				(absent) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(capacity).refillGreedy(refill, every))
					.withCustomTimePrecision(this.time)
					.build());
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.millis() * 1_000_000;
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
