package vn.dondoc.directive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** The heads directives had until they were corrected. */
@Component
class FormerHeaders {

	private final JdbcClient jdbc;

	private final Clock clock;

	FormerHeaders(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps the head of a directive that is about to be corrected. */
	void keep(DirectiveView before) {
		LocalDateTime now = Utc.column(this.clock.instant());
		byte[] id = Ids.bytes(before.id().value());
		this.jdbc.sql("""
				insert into directive_former
				(directive_id, until_at, from_at, type_id, ordered_by, source, title)
				select :id, :now, coalesce(max(until_at), :entered), :type, :orderedBy, :source, :title
				from directive_former where directive_id = :id
				having coalesce(max(until_at), :entered) < :now""")
			.param("id", id)
			.param("now", now)
			.param("entered", Utc.column(before.entry().enteredAt()))
			.param("type", before.header().type())
			.param("orderedBy", before.header().origin().orderedBy())
			.param("source", before.header().origin().source().name())
			.param("title", before.title())
			.update();
	}

	/** What those were called that are called otherwise by now. */
	Map<DirectiveId, String> titles(Collection<DirectiveId> ids, Instant knownAt) {
		Map<DirectiveId, String> titles = new HashMap<>();
		this.jdbc.sql("""
				select directive_id, title from directive_former
				where directive_id in (:ids) and from_at <= :known and until_at > :known""")
			.param("ids", ids.stream().map((id) -> Ids.bytes(id.value())).toList())
			.param("known", Utc.column(knownAt))
			.query((row) -> {
				titles.put(new DirectiveId(Ids.uuid(row.getBytes(1))), row.getString(2));
			});
		return titles;
	}

}
