package vn.dondoc.worklist.handover.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/**
 * Administrators and the head of the Office change agencies; the Office decides what
 * becomes of their work.
 */
@Component
class HandoverPermissions implements PermissionTable {

	private static final String REORGANISE = "worklist.reorganise-agencies";

	private static final String HAND_OVER = "worklist.hand-over";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(REORGANISE, Endpoint.get("/agency-reforms"), Endpoint.get("/agency-reforms/new"),
							Endpoint.post("/agency-reforms/preview"), Endpoint.post("/agency-reforms"),
							Endpoint.get("/agency-renamings/new"), Endpoint.post("/agency-renamings"))
					.to(Role.ADMINISTRATOR, Role.OFFICE_HEAD),
				Permission
					.of(HAND_OVER, Endpoint.get("/handovers"), Endpoint.get("/handovers/{id}"),
							Endpoint.post("/handovers/{id}/rule"), Endpoint.post("/handovers/{id}/chosen"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
	}

	@Bean
	static NavigationEntry reformsEntry() {
		return new NavigationEntry("reform.navigation", "/agency-reforms", 905, REORGANISE);
	}

}
