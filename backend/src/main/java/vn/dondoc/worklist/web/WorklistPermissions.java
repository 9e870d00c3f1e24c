package vn.dondoc.worklist.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.account.Role;
import vn.dondoc.directive.DirectiveTab;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may open the working tables; which rows they see there is a matter of sight. */
@Configuration(proxyBeanMethods = false)
class WorklistPermissions implements PermissionTable {

	private static final String SEE = "worklist.see";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission
			.of(SEE, Endpoint.get("/assignments"), Endpoint.get("/assignments/xlsx"), Endpoint.get("/assignments/csv"),
					Endpoint.post("/assignments/lists"), Endpoint.post("/assignments/lists/{id}/dropping"),
					Endpoint.post("/assignments/columns"), Endpoint.get("/directives/{id}/assignments"))
			.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER, Role.AGENCY_HEAD, Role.AGENCY_OFFICER));
	}

	@Bean
	NavigationEntry assignmentsEntry() {
		return new NavigationEntry("worklist.navigation", "/assignments", 20, SEE);
	}

	@Bean
	DirectiveTab assignmentsTab() {
		return new DirectiveTab("worklist.navigation", "assignments", 20, SEE);
	}

}
