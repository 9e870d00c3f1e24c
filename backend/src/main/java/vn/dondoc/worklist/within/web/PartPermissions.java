package vn.dondoc.worklist.within.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** An officer sees what they were given, the head of the agency what everybody was. */
@Component
class PartPermissions implements PermissionTable {

	private static final String SEE = "worklist.see-parts";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.of(SEE, Endpoint.get("/parts")).to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER));
	}

	@Bean
	static NavigationEntry partsEntry() {
		return new NavigationEntry("part.navigation", "/parts", 21, SEE);
	}

}
