package vn.dondoc.proposal.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Only the Office reviews and issues. */
@Component
class ProposalPermissions implements PermissionTable {

	private static final String QUALITY = "proposal.quality";

	private static final String REVIEW = "/directives/{id}/proposals";

	private static final String PROPOSAL = REVIEW + "/{proposal}";

	@Override
	public List<Permission> permissions() {
		return List.of(
				office("proposal.review", Endpoint.get(REVIEW), Endpoint.get(REVIEW + "/new"),
						Endpoint.get(PROPOSAL + "/edit"), Endpoint.get(PROPOSAL + "/split"),
						Endpoint.get(PROPOSAL + "/earlier")),
				office("proposal.write", Endpoint.post(REVIEW), Endpoint.post(PROPOSAL),
						Endpoint.post(PROPOSAL + "/earlier"), Endpoint.post(PROPOSAL + "/earlier/removal")),
				office("proposal.decide", Endpoint.post(PROPOSAL + "/acceptance"),
						Endpoint.post(PROPOSAL + "/rejection"), Endpoint.post(PROPOSAL + "/reopening"),
						Endpoint.post(PROPOSAL + "/due"), Endpoint.post(PROPOSAL + "/merge"),
						Endpoint.post(PROPOSAL + "/split"), Endpoint.post(REVIEW + "/undo"),
						Endpoint.post(REVIEW + "/sentences/{place}/none"), Endpoint.post(REVIEW + "/remainder"),
						Endpoint.post(REVIEW + "/none")),
				office("proposal.name", Endpoint.post(REVIEW + "/names")),
				office(QUALITY, Endpoint.get("/reading-quality"), Endpoint.get("/reading-quality/corpus.zip")),
				office("proposal.issue", Endpoint.get("/directives/{id}/issue"),
						Endpoint.post("/directives/{id}/issue")));
	}

	@Bean
	static NavigationEntry qualityEntry() {
		return new NavigationEntry("proposal.quality.navigation", "/reading-quality", 70, QUALITY);
	}

	private static Permission office(String deed, Endpoint... endpoints) {
		return Permission.of(deed, endpoints).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
	}

}
