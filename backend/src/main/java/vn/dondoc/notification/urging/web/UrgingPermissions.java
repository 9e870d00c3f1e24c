package vn.dondoc.notification.urging.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office urges; leaders and the agency addressed read. */
@Component
class UrgingPermissions implements PermissionTable {

	static final String URGE = "notification.urge";

	private static final String READ = "notification.read-urgings";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(URGE, Endpoint.get("/urgings/new"), Endpoint.post("/urgings/draft"), Endpoint.post("/urgings"),
							Endpoint.post("/urgings/messages"), Endpoint.get("/urgings/messages"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD),
				Permission.of(READ, Endpoint.get("/urgings"), Endpoint.get("/urgings/{id}/file"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER, Role.AGENCY_HEAD, Role.AGENCY_OFFICER));
	}

	@Bean
	static NavigationEntry urgingsEntry() {
		return new NavigationEntry("notification.urging.title", "/urgings", 350, READ);
	}

}
