package vn.dondoc.notification.preference.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Everybody decides about their own e-mail. */
@Component
class PreferencePermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn("notification.decide-own-mail", Endpoint.get("/account/mail"),
				Endpoint.post("/account/mail")));
	}

}
