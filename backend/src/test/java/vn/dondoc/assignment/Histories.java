package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/** Tells histories of one assignment in days of 2025: "10/3", or "10/3 17:00". */
final class Histories {

	static final AgencyId FINANCE = new AgencyId(new UUID(1, 1));

	static final AgencyId HEALTH = new AgencyId(new UUID(1, 2));

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final AccountId CLERK = new AccountId(new UUID(2, 1));

	private final List<Fact> facts = new ArrayList<>();

	private Histories() {
	}

	/** Issued on a day with a first late instant. */
	static Histories issued(String on, String firstLateAt) {
		return new Histories().with(on, new FactPayload.Issued(FINANCE, due(firstLateAt), day(on)));
	}

	static Histories issuedWithoutDeadline(String on) {
		return new Histories().with(on, new FactPayload.Issued(FINANCE, Term.NONE, day(on)));
	}

	static Histories issuedAndEntered(String on, String entered, String firstLateAt) {
		return new Histories().with(on, entered, new FactPayload.Issued(FINANCE, due(firstLateAt), day(on)));
	}

	/** Recorded when it happened. */
	Histories with(String at, FactPayload payload) {
		return with(at, at, payload);
	}

	/** Recorded later than it happened. */
	Histories with(String at, String recordedAt, FactPayload payload) {
		Author author = new Author(CLERK, FINANCE, Author.Entry.DIRECT, null, UUID.randomUUID());
		this.facts.add(new Fact(this.facts.size() + 1, instant(at), instant(recordedAt), author, payload));
		return this;
	}

	Histories submitted(String at) {
		return with(at, new FactPayload.Submitted(Deliverable.document("18/BC-STC", day(at)), null, null, null));
	}

	Histories submitted(String at, String productOn) {
		return with(at, new FactPayload.Submitted(Deliverable.document("18/BC-STC", day(productOn)), null, null, null));
	}

	Histories returned(String at) {
		return with(at, new FactPayload.Returned("thiếu phụ lục"));
	}

	Histories confirmed(String at) {
		return with(at, new FactPayload.Confirmed(null, null));
	}

	Histories confirmationRevoked(String at) {
		return with(at, new FactPayload.ConfirmationRevoked("xác nhận nhầm"));
	}

	Histories extended(String at, String firstLateAt) {
		return with(at, new FactPayload.ExtensionDecided(due(firstLateAt), null));
	}

	List<Fact> facts() {
		return List.copyOf(this.facts);
	}

	Standing asOf(String at) {
		return Standing.asOf(this.facts, instant(at), DoneBasis.SUBMITTED).orElseThrow();
	}

	Standing asOf(String at, DoneBasis basis) {
		return Standing.asOf(this.facts, instant(at), basis).orElseThrow();
	}

	Standing asOfKnownAt(String at, String knownAt) {
		return Standing.asOf(this.facts, instant(at), instant(knownAt), DoneBasis.SUBMITTED).orElseThrow();
	}

	boolean exists(String at, String knownAt) {
		return Standing.asOf(this.facts, instant(at), instant(knownAt), DoneBasis.SUBMITTED).isPresent();
	}

	static Term due(String firstLateAt) {
		return new Term("trước ngày " + firstLateAt, null, instant(firstLateAt));
	}

	static LocalDate day(String text) {
		String[] parts = text.split(" ")[0].split("/");
		return LocalDate.of(2025, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
	}

	static Instant instant(String text) {
		String[] parts = text.split(" ");
		LocalTime time = (parts.length > 1) ? LocalTime.parse(parts[1]) : LocalTime.MIDNIGHT;
		return LocalDateTime.of(day(text), time).atZone(VIETNAM).toInstant();
	}

}
