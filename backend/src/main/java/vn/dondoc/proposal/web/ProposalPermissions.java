package vn.dondoc.proposal.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Only the Office reviews and issues. */
@Component
class ProposalPermissions implements PermissionTable {

	private static final String REVIEW = "/directives/{id}/proposals";

	private static final String PROPOSAL = REVIEW + "/{proposal}";

	@Override
	public List<Permission> permissions() {
		return List.of(
				office("proposal.review", Endpoint.get(REVIEW), Endpoint.get(REVIEW + "/new"),
						Endpoint.get(PROPOSAL + "/edit")),
				office("proposal.write", Endpoint.post(REVIEW), Endpoint.post(PROPOSAL)),
				office("proposal.decide", Endpoint.post(PROPOSAL + "/acceptance"),
						Endpoint.post(PROPOSAL + "/rejection"), Endpoint.post(PROPOSAL + "/reopening"),
						Endpoint.post(REVIEW + "/remainder"), Endpoint.post(REVIEW + "/none")),
				office("proposal.issue", Endpoint.get("/directives/{id}/issue"),
						Endpoint.post("/directives/{id}/issue")));
	}

	private static Permission office(String deed, Endpoint... endpoints) {
		return Permission.of(deed, endpoints).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
	}

}
