package vn.dondoc.backlog.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office takes over what it kept before. */
@Component
class BacklogPermissions implements PermissionTable {

	static final String ENTER = "backlog.enter";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(ENTER, Endpoint.get("/backlog"), Endpoint.get("/backlog/template"), Endpoint.post("/backlog"),
							Endpoint.get("/backlog/{id}"), Endpoint.get("/backlog/{id}/file"),
							Endpoint.post("/backlog/{id}/names"), Endpoint.post("/backlog/{id}/entry"),
							Endpoint.post("/backlog/{id}/discarding"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

	@Bean
	NavigationEntry backlogEntry() {
		return new NavigationEntry("backlog.navigation", "/backlog", 65, ENTER);
	}

}
