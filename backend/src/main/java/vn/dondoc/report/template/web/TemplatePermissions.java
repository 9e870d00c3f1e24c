package vn.dondoc.report.template.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who decides what reports look like in Word. */
@Component
class TemplatePermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		String path = TemplateController.PATH;
		return List.of(Permission
			.of("report.template", Endpoint.get(path), Endpoint.get(path + "/file"), Endpoint.get(path + "/preview"),
					Endpoint.post(path), Endpoint.post(path + "/use"), Endpoint.post(path + "/shipped"))
			.to(Role.OFFICE_HEAD));
	}

}
