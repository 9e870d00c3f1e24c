package vn.dondoc.assignment.recurrence.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.assignment.recurrence.DecideRecurrence;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office decides what recurs, and how long. */
@Component
class RecurrencePermissions implements PermissionTable {

	private static final String RECURRENCE = "/obligations/{id}/recurrence";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.of(DecideRecurrence.DEED, Endpoint.get(RECURRENCE), Endpoint.post(RECURRENCE))
			.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

}
