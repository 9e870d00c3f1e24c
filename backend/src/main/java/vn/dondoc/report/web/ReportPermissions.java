package vn.dondoc.report.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who reads the periodic report. */
@Component
class ReportPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of("report.read", Endpoint.get("/reports"), Endpoint.get("/reports/comparison"),
							Endpoint.get("/reports/file"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER));
	}

	@Bean
	NavigationEntry reports() {
		return new NavigationEntry("report.navigation", "/reports", 50, "report.read");
	}

}
