package vn.dondoc.audit.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;
import vn.dondoc.system.SystemRole;

/** Administrators look into the trail, and nobody changes it. */
@Component
class AuditPermissions implements PermissionTable {

	private static final String SEARCH = "audit.search";

	@Override
	public List<Permission> permissions() {
		return List
			.of(Permission.of(SEARCH, Endpoint.get("/audit"), Endpoint.get("/audit/csv"), Endpoint.get("/audit/{id}"))
				.to(SystemRole.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry auditEntry() {
		return new NavigationEntry("audit.navigation", "/audit", 940, SEARCH);
	}

}
