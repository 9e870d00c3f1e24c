package vn.dondoc.assignment.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.organisation.AgencyId;

/** Writes down, now and from what the Office has, what happened before. */
record Recorder(AccountId account, UUID commandId, Instant now, ZoneId zone) {

	/**
	 * The facts of one agency's job. It was delivered on the document's day: an agency
	 * that has been at work received it long before it was entered.
	 */
	List<Fact> facts(RunningItem.Origin origin, RunningItem.Job job, AgencyId lead) {
		List<Fact> facts = new ArrayList<>();
		Instant issued = startOf(origin.issuedOn());
		Author office = new Author(this.account, null, Author.Entry.LATE, job.evidence(), this.commandId);
		Author agency = new Author(this.account, lead, Author.Entry.ON_BEHALF, job.evidence(), this.commandId);
		facts.add(fact(facts, issued, office, new FactPayload.Issued(lead, job.term(), origin.issuedOn())));
		facts.add(fact(facts, issued, office, cut(Dimension.SOURCE, origin.source().name())));
		if (origin.orderedBy() != null) {
			facts.add(fact(facts, issued, office, cut(Dimension.ORDERED_BY, origin.orderedBy())));
		}
		for (RunningItem.Told told : job.told()) {
			Instant at = (told.on() != null) ? startOf(told.on()) : this.now;
			facts.add(fact(facts, at, told.byAgency() ? agency : office, told.payload()));
		}
		return facts;
	}

	private Fact fact(List<Fact> before, Instant at, Author author, FactPayload payload) {
		return new Fact(before.size() + 1, at, this.now, author, payload);
	}

	private static FactPayload cut(Dimension dimension, String value) {
		return new FactPayload.DimensionSet(dimension, List.of(Dimension.Value.of(value)));
	}

	private Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

}
