package vn.dondoc.notification.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may see and change what reaches people unasked. */
@Component
class NotificationPermissions implements PermissionTable {

	static final String PLAN = "notification.plan-reminders";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn("notification.see-reminders", Endpoint.get("/assignments/{id}/reminders")),
				Permission.of(PLAN, Endpoint.post("/assignments/{id}/reminder-plan"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

}
