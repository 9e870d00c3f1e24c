package vn.dondoc.demo.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.organisation.AgencyId;

/**
 * Tells the facts of one assignment day by day; what would happen today or later, or
 * before what was already told, does not happen.
 */
final class Telling {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	private final AccountId clerk;

	private final AgencyId lead;

	private final int number;

	private final LocalDate today;

	private final List<Fact> facts = new ArrayList<>(6);

	private LocalDate day = LocalDate.MIN;

	Telling(AccountId clerk, AgencyId lead, int number, LocalDate today) {
		this.clerk = clerk;
		this.lead = lead;
		this.number = number;
		this.today = today;
	}

	/** The issue counts from the document's day on and is entered the same morning. */
	void issued(LocalDate on, FactPayload.Issued issued) {
		this.day = on;
		add(startOf(on), at(on, MORNING), Author.Entry.DIRECT, issued);
	}

	/** The Office decides; answers whether it came to that. */
	boolean byOffice(LocalDate on, FactPayload payload) {
		return happens(on) && add(at(on, AFTERNOON), at(on, AFTERNOON), Author.Entry.DIRECT, payload);
	}

	/** The agency did it in the morning, and the Office entered it in the afternoon. */
	boolean byAgency(LocalDate on, FactPayload payload) {
		return happens(on) && add(at(on, MORNING), at(on, AFTERNOON), Author.Entry.ON_BEHALF, payload);
	}

	/** The day of what was told last. */
	LocalDate day() {
		return this.day;
	}

	List<Fact> facts() {
		return this.facts;
	}

	private boolean happens(LocalDate on) {
		boolean happens = on.isAfter(this.day) && on.isBefore(this.today);
		this.day = happens ? on : this.day;
		return happens;
	}

	private boolean add(Instant effectiveAt, Instant recordedAt, Author.Entry entry, FactPayload payload) {
		boolean behalf = entry == Author.Entry.ON_BEHALF;
		UUID command = RowIds.of(RowIds.Kind.COMMAND, this.number * 16L + this.facts.size());
		Author author = new Author(this.clerk, behalf ? this.lead : null, entry,
				behalf ? "Báo cáo của cơ quan gửi Văn phòng" : null, command);
		return this.facts.add(new Fact(this.facts.size() + 1, effectiveAt, recordedAt, author, payload));
	}

	static Instant startOf(LocalDate day) {
		return at(day, LocalTime.MIDNIGHT);
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(VIETNAM).toInstant();
	}

}
