package vn.dondoc.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.statistics.stretch.Stretch;
import vn.dondoc.statistics.stretch.Stretches;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The rows of the read model a question speaks of, as conditions on a row s. */
final class Selection {

	private static final int SOON = 7;

	private final String source;

	private final JudgedSql judged;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final Supplier<Instant> receivedBefore;

	private Selection(String source, JudgedSql judged, Supplier<Instant> receivedBefore) {
		this.source = source;
		this.judged = judged;
		this.receivedBefore = receivedBefore;
	}

	/** Of everything known now. */
	static Selection of(Asked asked, Supplier<Instant> receivedBefore) {
		return new Selection("stretch", JudgedSql.on(asked.basis()), receivedBefore).asked(asked);
	}

	/** Of what was known then; given the stretches of what was touched since. */
	static Selection asKnown(Asked asked, Instant knownAt, List<Stretch> touched, Supplier<Instant> receivedBefore) {
		List<Stretch> asOf = touched.stream().filter((stretch) -> stretch.span().contains(asked.asOf())).toList();
		Selection selection = new Selection(Stretches.asKnown(asOf), JudgedSql.on(asked.basis()), receivedBefore);
		selection.parameters.put("knownAt", Utc.column(knownAt));
		return selection.asked(asked);
	}

	private Selection asked(Asked asked) {
		at("asOf", asked.asOf());
		at("soon", Asked.startOf(asked.asOfDay().plusDays(SOON + 1)));
		this.conditions.add("s.to_at > :asOf and s.from_at <= :asOf");
		population(asked);
		filter(asked.question().filter());
		sight(asked.sight());
		return this;
	}

	private void population(Asked asked) {
		switch (asked.question().population()) {
			case ASSIGNED, CUMULATIVE -> {
				at("from", asked.from());
				at("end", asked.end());
				this.conditions.add("s.issued_at >= :from and s.issued_at < :end");
			}
			case CARRIED -> {
				at("from", asked.from());
				this.conditions.add("s.issued_at < :from and (s.ended_at is null or s.ended_at >= :from)");
				this.conditions.add("(" + this.judged.open() + " or " + this.judged.since() + " >= :from)");
			}
			case ALL -> {
			}
		}
	}

	private void filter(Filter filter) {
		if (filter.lead() != null) {
			id("lead", filter.lead().value(), "s.lead_agency_id = :lead");
		}
		if (filter.directive() != null) {
			id("directive", filter.directive().value(),
					"s.item_id in (select id from item where directive_id = :directive)");
		}
		if (filter.item() != null) {
			id("item", filter.item().value(), "s.item_id = :item");
		}
		if (filter.dueFrom() != null) {
			at("dueFrom", Asked.startOf(filter.dueFrom()));
			this.conditions.add("s.first_late_at > :dueFrom");
		}
		if (filter.dueTo() != null) {
			at("dueTo", Asked.startOf(filter.dueTo().plusDays(1)));
			this.conditions.add("s.first_late_at <= :dueTo");
		}
		if (filter.text() != null) {
			text(filter.text());
		}
	}

	private void text(String words) {
		this.parameters.put("text", "%" + Folding.fold(words).replaceAll("([!%_])", "!$1") + "%");
		this.conditions.add("""
				exists (select 1 from item i join directive d on d.id = i.directive_id where i.id = s.item_id
				 and (i.content_folded like :text escape '!' or d.search_folded like :text escape '!'))""");
	}

	private void sight(Sight sight) {
		if (sight instanceof Sight.OfAgency of) {
			id("seenBy", of.agency().value(), """
					(s.lead_agency_id = :seenBy or exists (select 1 from participant p
					 where p.assignment_id = s.assignment_id and p.agency_id = :seenBy))""");
		}
		else if (sight instanceof Sight.Nothing) {
			this.conditions.add("1 = 0");
		}
	}

	private void id(String name, UUID id, String condition) {
		this.parameters.put(name, Ids.bytes(id));
		this.conditions.add(condition);
	}

	private void at(String name, Instant instant) {
		this.parameters.put(name, Utc.column(instant));
	}

	/** One of its slices, as an expression. */
	String condition(Slice slice) {
		if (slice == Slice.ACKNOWLEDGE_LATE) {
			at("receivedBefore", this.receivedBefore.get());
		}
		return new SliceSql(this.judged).of(slice);
	}

	/** Narrowed to a slice. */
	Selection only(Slice slice) {
		this.conditions.add(condition(slice));
		return this;
	}

	JdbcClient.StatementSpec select(JdbcClient jdbc, String columns, String rest) {
		String sql = "select " + columns + " from " + this.source + " s where " + String.join(" and ", this.conditions)
				+ " " + rest;
		return jdbc.sql(sql).params(this.parameters);
	}

}
