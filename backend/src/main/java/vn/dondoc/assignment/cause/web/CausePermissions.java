package vn.dondoc.assignment.cause.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office keeps the list of causes. */
@Component
class CausePermissions implements PermissionTable {

	private static final String KEEP = "assignment.keep-causes";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(KEEP, Endpoint.get("/causes"), Endpoint.post("/causes"), Endpoint.post("/causes/{id}/name"),
							Endpoint.post("/causes/{id}/offer"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

	@Bean
	NavigationEntry causesEntry() {
		return new NavigationEntry("cause.title", "/causes", 70, KEEP);
	}

}
