package vn.dondoc.dashboard.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Whose opening page it is. */
@Component
class DashboardPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn("dashboard.home", Endpoint.get("/")),
				Permission.of("dashboard.overview", Endpoint.get("/overview"), Endpoint.get("/meeting"))
					.to(Role.LEADER, Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

	@Bean
	NavigationEntry overviewEntry() {
		return new NavigationEntry("dashboard.navigation", "/overview", 10, "dashboard.overview");
	}

}
