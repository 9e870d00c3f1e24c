package vn.dondoc.directive.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The Office enters and closes; leaders look; an agency sees what it has a part in. */
@Component
class DirectivePermissions implements PermissionTable {

	static final String SEE = "directive.see";

	static final String ENTER = "directive.enter";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(SEE, Endpoint.get("/directives"), Endpoint.get("/directives/{id}"),
							Endpoint.get("/directives/{id}/original"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER, Role.AGENCY_HEAD, Role.AGENCY_OFFICER),
				office(ENTER, Endpoint.get("/directives/new"), Endpoint.get("/directives/by-hand"),
						Endpoint.post("/directives"), Endpoint.post("/intakes/files"), Endpoint.post("/intakes/words"),
						Endpoint.get("/intakes/{id}"), Endpoint.post("/intakes/{id}/directive"),
						Endpoint.post("/intakes/{id}/discarding")),
				office("directive.correctHeader", Endpoint.get("/directives/{id}/header"),
						Endpoint.post("/directives/{id}/header")),
				office("directive.close", Endpoint.post("/directives/{id}/closure"),
						Endpoint.post("/directives/{id}/reopening")));
	}

	private static Permission office(String deed, Endpoint... endpoints) {
		return Permission.of(deed, endpoints).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
	}

}
