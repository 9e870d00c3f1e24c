package vn.dondoc.notification.inbox.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Everybody reads their own messages, and nobody another's. */
@Component
class InboxPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn("notification.read-own-messages", Endpoint.get("/inbox"),
				Endpoint.get("/inbox/{id}"), Endpoint.post("/inbox/{id}/reading"), Endpoint.post("/inbox/reading")));
	}

}
