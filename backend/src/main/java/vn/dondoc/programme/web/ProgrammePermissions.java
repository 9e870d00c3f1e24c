package vn.dondoc.programme.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office keeps programmes; who has a part in one sees it. */
@Component
class ProgrammePermissions implements PermissionTable {

	private static final String SEE = "programme.see";

	private static final String ONE = "/programmes/{id}";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission.of(SEE, Endpoint.get("/programmes"), Endpoint.get(ONE))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER, Role.AGENCY_HEAD, Role.AGENCY_OFFICER),
				Permission
					.of("programme.keep", Endpoint.get("/programmes/new"), Endpoint.post("/programmes"),
							Endpoint.get(ONE + "/edit"), Endpoint.post(ONE), Endpoint.post(ONE + "/closing"),
							Endpoint.post(ONE + "/reopening"), Endpoint.get(ONE + "/targets/new"),
							Endpoint.post(ONE + "/targets"), Endpoint.get(ONE + "/targets/{target}"),
							Endpoint.post(ONE + "/targets/{target}"), Endpoint.post(ONE + "/targets/{target}/values"),
							Endpoint.post(ONE + "/targets/{target}/striking"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD),
				Permission
					.of("programme.fill", Endpoint.get(ONE + "/assignments"), Endpoint.post(ONE + "/assignments"),
							Endpoint.post(ONE + "/departures"), Endpoint.get("/programmes/joining"),
							Endpoint.post("/programmes/joining/draft"), Endpoint.post("/programmes/joining"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

	@Bean
	static NavigationEntry programmesEntry() {
		return new NavigationEntry("programme.navigation", "/programmes", 40, SEE);
	}

}
