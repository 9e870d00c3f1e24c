package vn.dondoc.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Utc;

/** What a question asks of a row s: its instants, population, filter and sight. */
final class QuestionSql {

	private static final int RECENTLY = 30;

	private static final String COOPERATING = "s.assignment_id in"
			+ " (select p.assignment_id from participant p where p.agency_id = :cooperating)";

	private static final String OF_PROGRAMME = "s.assignment_id in (select d.assignment_id from dimension d"
			+ " where d.name = 'PROGRAMME' and d.reference = :programme and d.from_at <= :asOf and d.to_at > :asOf)";

	private final Asked asked;

	private final JudgedSql judged;

	QuestionSql(Asked asked, JudgedSql judged) {
		this.asked = asked;
		this.judged = judged;
	}

	Selection narrow(Selection all) {
		Selection population = population(instants(all)).parameter("closed", this.asked.leads().closed());
		return sight(filter(population, this.asked.question().filter()));
	}

	private Selection instants(Selection all) {
		return all.at("asOf", this.asked.asOf())
			.at("forever", Utc.FOREVER)
			.at("soon", Asked.startOf(this.asked.asOfDay().plusDays(Slice.SOON_DAYS + 1)))
			.at("recent", this.asked.asOf().minus(Duration.ofDays(RECENTLY)))
			.at("known", Objects.requireNonNullElse(this.asked.knownAt(), Utc.FOREVER))
			.at("days7", Asked.startOf(this.asked.asOfDay().minusDays(7)))
			.at("days30", Asked.startOf(this.asked.asOfDay().minusDays(30)))
			.at("days90", Asked.startOf(this.asked.asOfDay().minusDays(90)));
	}

	private Selection population(Selection all) {
		return switch (this.asked.question().population()) {
			case ASSIGNED,
					CUMULATIVE ->
				all.at("from", this.asked.from())
					.at("end", this.asked.end())
					.with("s.issued_at >= :from and s.issued_at < :end");
			case CARRIED -> all.at("from", this.asked.from())
				.with("s.issued_at < :from and (s.ended_at is null or s.ended_at >= :from)")
				.either(this.judged.open(), this.judged.done() + " and " + this.judged.since() + " >= :from");
			case OPEN -> all.only(Slice.NOT_COMPLETED);
			case ALL -> all;
		};
	}

	private Selection filter(Selection all, Filter filter) {
		Selection those = all;
		if (filter.lead() != null) {
			those = ledBy(those, filter.lead());
		}
		if (filter.cooperating() != null) {
			those = those.id("cooperating", filter.cooperating().value()).with(COOPERATING);
		}
		if (filter.programme() != null) {
			those = those.id("programme", filter.programme()).with(OF_PROGRAMME);
		}
		if (filter.directive() != null) {
			those = those.id("directive", filter.directive().value())
				.with("s.item_id in (select id from item where directive_id = :directive)");
		}
		if (filter.item() != null) {
			those = those.id("item", filter.item().value()).with("s.item_id = :item");
		}
		if (filter.dueFrom() != null) {
			those = those.at("dueFrom", Asked.startOf(filter.dueFrom())).with("s.first_late_at > :dueFrom");
		}
		if (filter.dueTo() != null) {
			those = those.at("dueTo", Asked.startOf(filter.dueTo().plusDays(1))).with("s.first_late_at <= :dueTo");
		}
		for (Part part : filter.parts().each()) {
			those = part(those, part);
		}
		return (filter.text() != null) ? text(those, filter.text()) : those;
	}

	private Selection part(Selection all, Part part) {
		Leads leads = this.asked.leads();
		String value = part.value();
		Selection those = all.with(part.cut().narrowed(value == null, leads.column(), leads.heirsAsRows()));
		return (value != null) ? those.parameter(part.cut().parameter(), part.cut().parameter(value)) : those;
	}

	private Selection ledBy(Selection all, AgencyId lead) {
		Leads leads = this.asked.leads();
		if (leads.heirs().isEmpty()) {
			return all.id("lead", lead.value()).with("s.lead_agency_id = :lead");
		}
		List<byte[]> counted = leads.countedUnder(lead);
		return counted.isEmpty() ? all.with("1 = 0")
				: all.parameter("leads", counted).with(leads.column() + " in (:leads)");
	}

	private static Selection text(Selection all, String words) {
		return all.parameter("text", Folding.containing(words)).with("""
				exists (select 1 from item i join directive d on d.id = i.directive_id where i.id = s.item_id
				 and (i.content_folded like :text escape '!' or d.search_folded like :text escape '!'))""");
	}

	private Selection sight(Selection all) {
		Sight sight = this.asked.sight();
		if (sight instanceof Sight.OfAgency of) {
			return all.id("seenBy", of.agency().value()).either("s.lead_agency_id = :seenBy", """
					s.lead_agency_id <> :seenBy and s.assignment_id in
					 (select p.assignment_id from participant p where p.agency_id = :seenBy)""");
		}
		return (sight instanceof Sight.Nothing) ? all.with("1 = 0") : all;
	}

}
