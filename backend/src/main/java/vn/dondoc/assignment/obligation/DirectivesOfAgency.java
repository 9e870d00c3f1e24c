package vn.dondoc.assignment.obligation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveVisibility;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * An agency sees the directives it leads an assignment of, was first given one of, or
 * cooperates in one of.
 */
@Component
class DirectivesOfAgency implements DirectiveVisibility {

	private static final String SEEN = """
			select distinct i.directive_id from item i join assignment a on a.item_id = i.id
			where a.lead_agency_id = :agency or a.fan_agency_id = :agency
			or exists (select 1 from participant p where p.assignment_id = a.id and p.agency_id = :agency)
			""";

	private final JdbcClient jdbc;

	DirectivesOfAgency(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<DirectiveId> visible(AgencyId agency, Collection<DirectiveId> directives) {
		Set<DirectiveId> seen = new HashSet<>(visible(agency));
		seen.retainAll(directives);
		return seen;
	}

	@Override
	public Set<DirectiveId> visible(AgencyId agency) {
		return this.jdbc.sql(SEEN)
			.param("agency", Ids.bytes(agency.value()))
			.query((row, number) -> new DirectiveId(Ids.uuid(row.getBytes(1))))
			.set();
	}

}
