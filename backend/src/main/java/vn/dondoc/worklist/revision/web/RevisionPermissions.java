package vn.dondoc.worklist.revision.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office decides whether deadlines follow what has changed. */
@Component
class RevisionPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission
			.of("worklist.decide-revisions", Endpoint.get("/deadline-revisions"), Endpoint.post("/deadline-revisions"))
			.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

}
