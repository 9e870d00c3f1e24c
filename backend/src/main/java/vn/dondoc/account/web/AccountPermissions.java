package vn.dondoc.account.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may do what to accounts. */
@Component
class AccountPermissions implements PermissionTable {

	static final String ADMINISTER = "account.administer";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.everyone("account.sign-in", Endpoint.get("/login")),
				Permission.everyone("account.set-up", Endpoint.get("/setup"), Endpoint.get("/setup/agencies"),
						Endpoint.post("/setup")),
				Permission.signedIn("account.change-own-password", Endpoint.get("/account"),
						Endpoint.get("/account/password"), Endpoint.post("/account/password"),
						Endpoint.post("/account/notice")),
				Permission.of("account.see-permissions", Endpoint.get("/permissions"))
					.to(Role.ADMINISTRATOR, Role.OFFICE_CLERK, Role.OFFICE_HEAD),
				administer(Endpoint.get("/accounts"), Endpoint.get("/accounts/new"), Endpoint.post("/accounts"),
						Endpoint.get("/accounts/{id}"), Endpoint.post("/accounts/{id}"),
						Endpoint.post("/accounts/{id}/disabling"), Endpoint.post("/accounts/{id}/enabling"),
						Endpoint.post("/accounts/{id}/password"), Endpoint.get("/accounts/of-ended-agencies"),
						Endpoint.post("/accounts/of-ended-agencies"), Endpoint.get("/accounts/import"),
						Endpoint.post("/accounts/import/check"), Endpoint.post("/accounts/import")));
	}

	private static Permission administer(Endpoint... endpoints) {
		return Permission.of(ADMINISTER, endpoints).to(Role.ADMINISTRATOR);
	}

}
