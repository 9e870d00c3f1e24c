package vn.dondoc.setting.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;
import vn.dondoc.system.SystemRole;

/** Who may change how the office counts and computes. */
@Component
class SettingPermissions implements PermissionTable {

	private static final String CHANGE = "setting.change";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.of(CHANGE, Endpoint.get("/settings"), Endpoint.post("/settings/{name}"))
			.to(SystemRole.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry settingsEntry() {
		return new NavigationEntry("setting.navigation", "/settings", 920, CHANGE);
	}

}
