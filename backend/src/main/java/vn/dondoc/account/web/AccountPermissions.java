package vn.dondoc.account.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may do what to accounts. */
@Component
class AccountPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.everyone("account.sign-in", Endpoint.get("/login")),
				Permission.signedIn("account.change-own-password", Endpoint.get("/account"),
						Endpoint.get("/account/password"), Endpoint.post("/account/password")));
	}

}
