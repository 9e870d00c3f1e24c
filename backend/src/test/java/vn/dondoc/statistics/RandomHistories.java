package vn.dondoc.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Term;
import vn.dondoc.organisation.AgencyId;

/**
 * Histories nobody would plan: any fact at any time, recorded late, withdrawn and
 * rectified. The same seed tells the same histories.
 */
final class RandomHistories {

	static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);

	static final int DAYS = 150;

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final AccountId CLERK = new AccountId(new UUID(3, 1));

	private final RandomGenerator random;

	RandomHistories(long seed) {
		this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	Map<AssignmentId, List<Fact>> several(int count) {
		Map<AssignmentId, List<Fact>> histories = new LinkedHashMap<>();
		for (int number = 1; number <= count; number++) {
			histories.put(new AssignmentId(new UUID(4, number)), one());
		}
		return histories;
	}

	/** Assignments share items by threes. */
	static ItemId itemOf(AssignmentId assignment) {
		return new ItemId(new UUID(5, assignment.value().getLeastSignificantBits() / 3));
	}

	private List<Fact> one() {
		List<Fact> facts = new ArrayList<>();
		Instant issuedAt = day(this.random.nextInt(100)).atStartOfDay(VIETNAM).toInstant();
		Instant recordedAt = issuedAt.plus(hours(24 * 20));
		facts.add(fact(1, issuedAt, recordedAt, new FactPayload.Issued(agency(), term(), day(0))));
		int more = this.random.nextInt(9);
		for (int seq = 2; seq <= more; seq++) {
			recordedAt = recordedAt.plus(hours(24 * 12));
			Instant effectiveAt = this.random.nextInt(3) == 0 ? instant() : recordedAt;
			facts.add(fact(seq, effectiveAt, recordedAt, payload(seq)));
		}
		return facts;
	}

	private FactPayload payload(int seq) {
		return switch (this.random.nextInt(24)) {
			case 0, 1, 2, 3, 4 -> new FactPayload.Submitted(
					new Deliverable("1/BC", this.random.nextBoolean() ? anyDay() : null, List.of()), null, null, null);
			case 5, 6, 7, 8 -> new FactPayload.Confirmed(null, null);
			case 9, 10 -> new FactPayload.Returned("thiếu");
			case 11 -> new FactPayload.ConfirmationRevoked("nhầm");
			case 12 -> new FactPayload.ExtensionDecided(term(), null);
			case 13 -> new FactPayload.TransferDecided(agency(), null);
			case 14 -> new FactPayload.Suspended("chờ");
			case 15 -> new FactPayload.Resumed(term(), null);
			case 16 -> new FactPayload.Amended(term(), "hoãn");
			case 17 -> new FactPayload.Rectified(maybe(anyDay()), maybe(agency()), maybe(term()), "nhầm");
			case 18 -> this.random.nextBoolean() ? new FactPayload.Withdrawn("trùng") : new FactPayload.Superseded(
					maybe(AssignmentId.next()), this.random.nextBoolean(), null, "giao lại");
			case 19, 20 -> new FactPayload.Disputed("nộp đúng hạn");
			case 21 -> new FactPayload.DisputeAnswered(this.random.nextBoolean(), "đã xem lại");
			default -> new FactPayload.FactWithdrawn(1 + this.random.nextInt(seq - 1), "nhầm");
		};
	}

	AgencyId agency() {
		return new AgencyId(new UUID(6, this.random.nextInt(4)));
	}

	private Term term() {
		return (this.random.nextInt(4) == 0) ? Term.NONE : new Term("trước", null, instant());
	}

	/** Half of them midnights, where off by one would show. */
	Instant instant() {
		Instant midnight = anyDay().atStartOfDay(VIETNAM).toInstant();
		return this.random.nextBoolean() ? midnight : midnight.plus(hours(24)).minusNanos(1000);
	}

	LocalDate anyDay() {
		return day(this.random.nextInt(DAYS));
	}

	<T> T oneOf(List<T> things) {
		return things.get(this.random.nextInt(things.size()));
	}

	<T> @Nullable T maybe(T thing) {
		return this.random.nextBoolean() ? thing : null;
	}

	private Duration hours(int below) {
		return Duration.ofHours(this.random.nextInt(below));
	}

	private static LocalDate day(int number) {
		return FIRST_DAY.plusDays(number);
	}

	private static Fact fact(int seq, Instant effectiveAt, Instant recordedAt, FactPayload payload) {
		Author author = new Author(CLERK, null, Author.Entry.DIRECT, null, new UUID(7, seq));
		return new Fact(seq, effectiveAt, recordedAt, author, payload);
	}

}
