package vn.dondoc.organisation.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;
import vn.dondoc.system.SystemRole;

/** Administrators keep the register of agencies. */
@Component
class OrganisationPermissions implements PermissionTable {

	private static final String KEEP_AGENCIES = "organisation.agency.keep";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(KEEP_AGENCIES, Endpoint.get("/agencies"), Endpoint.get("/agencies/new"),
							Endpoint.post("/agencies"), Endpoint.get("/agencies/{id}"),
							Endpoint.get("/agencies/{id}/correction"), Endpoint.post("/agencies/{id}/correction"))
					.to(SystemRole.ADMINISTRATOR),
				Permission
					.of("organisation.group.keep", Endpoint.get("/agency-groups"), Endpoint.get("/agency-groups/new"),
							Endpoint.post("/agency-groups"), Endpoint.get("/agency-groups/{id}"),
							Endpoint.post("/agency-groups/{id}"))
					.to(SystemRole.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry agenciesEntry() {
		return new NavigationEntry("organisation.navigation", "/agencies", 900, KEEP_AGENCIES);
	}

}
