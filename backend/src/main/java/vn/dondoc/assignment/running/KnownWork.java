package vn.dondoc.assignment.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/** What was given before by some directives, so that it is not given a second time. */
@Component
public class KnownWork {

	private static final String GIVEN = """
			select i.id, i.directive_id, i.place, i.label, i.content_folded, a.fan_agency_id, a.lead_agency_id,
			(select count(*) from obligation o where o.item_id = i.id) as jobs
			from item i left join assignment a on a.item_id = i.id where i.directive_id in (:ids) order by i.id
			""";

	private final JdbcClient jdbc;

	KnownWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An item given before.
	 *
	 * @param agencies whom it was first given to, and who leads it now
	 * @param jobs how many obligations it has
	 */
	public record Known(ItemId item, DirectiveId directive, int place, @Nullable String label, String contentFolded,
			Set<AgencyId> agencies, int jobs) {
	}

	/** Everything these directives gave, in the order it was entered. */
	public List<Known> of(Collection<DirectiveId> directives) {
		Map<ItemId, Known> known = new LinkedHashMap<>();
		if (!directives.isEmpty()) {
			this.jdbc.sql(GIVEN)
				.param("ids", directives.stream().map((id) -> Ids.bytes(id.value())).toList())
				.query((row) -> {
					add(row, known);
				});
		}
		return List.copyOf(known.values());
	}

	private static void add(ResultSet row, Map<ItemId, Known> known) throws SQLException {
		ItemId id = new ItemId(Ids.uuid(row.getBytes("id")));
		Known item = known.get(id);
		if (item == null) {
			item = new Known(id, new DirectiveId(Ids.uuid(row.getBytes("directive_id"))), row.getInt("place"),
					row.getString("label"), row.getString("content_folded"), new HashSet<>(), row.getInt("jobs"));
			known.put(id, item);
		}
		for (String column : List.of("fan_agency_id", "lead_agency_id")) {
			byte[] agency = row.getBytes(column);
			if (agency != null) {
				item.agencies().add(new AgencyId(Ids.uuid(agency)));
			}
		}
	}

}
