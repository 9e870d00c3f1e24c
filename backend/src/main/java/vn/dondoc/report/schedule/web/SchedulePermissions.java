package vn.dondoc.report.schedule.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who decides which reports prepare themselves. */
@Component
class SchedulePermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.of("report.schedule", Endpoint.get(ScheduleController.PATH),
				Endpoint.post(ScheduleController.PATH), Endpoint.post(ScheduleController.PATH + "/{id}/stop"))
			.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

}
