package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.Relation;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Grant;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/**
 * Who may do what to an assignment; in which state, {@link AssignmentDeed} says.
 */
@Component
class AssignmentPermissions implements PermissionTable {

	private static final String ASSIGNMENT = "/assignments/{id}";

	@Override
	public List<Permission> permissions() {
		Permission issue = Permission.of(IssueAssignments.DEED).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
		Permission view = Permission.signedIn("assignment.view", Endpoint.get(ASSIGNMENT),
				Endpoint.get(ASSIGNMENT + "/files/{file}"), Endpoint.get("/items/{id}"));
		return Stream
			.concat(Stream.of(issue, view),
					Arrays.stream(AssignmentDeed.values()).map(AssignmentPermissions::permission))
			.toList();
	}

	private static Permission permission(AssignmentDeed deed) {
		Permission declared = Permission.of(deed.key(), endpoints(deed))
			.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD)
			.during(new TreeSet<>(deed.states()));
		return switch (deed.doer()) {
			case OFFICE -> declared;
			case LEADER -> declared.to(Role.LEADER);
			case AGENCY -> declared.to(Grant.to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER).who(Relation.LEAD));
			case HEAD_OF_AGENCY -> declared.to(Grant.to(Role.AGENCY_HEAD).who(Relation.LEAD));
			case COOPERATING_AGENCY ->
				declared.to(Grant.to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER).who(Relation.COOPERATING));
			case ANYONE -> declared.to(Role.LEADER)
				.to(Grant.to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER).who(Relation.LEAD, Relation.COOPERATING));
		};
	}

	private static Endpoint[] endpoints(AssignmentDeed deed) {
		if (deed == AssignmentDeed.SUPERSEDE) {
			return new Endpoint[] { Endpoint.get(ASSIGNMENT + "/earlier"), Endpoint.post(ASSIGNMENT + "/earlier"),
					Endpoint.get("/directives/{id}/earlier"), Endpoint.post("/directives/{id}/earlier") };
		}
		if (deed == AssignmentDeed.SET_DIMENSION) {
			return new Endpoint[] { Endpoint.get("/assignments/classification"),
					Endpoint.post("/assignments/classification/draft"), Endpoint.post("/assignments/classification"),
					Endpoint.post(ASSIGNMENT + "/targets") };
		}
		if (deed == AssignmentDeed.UNLINK) {
			return new Endpoint[] { Endpoint.post(ASSIGNMENT + "/unlinking") };
		}
		DeedPage page = DeedPage.of(deed);
		if (page == null) {
			return new Endpoint[0];
		}
		Endpoint one = Endpoint.post(ASSIGNMENT + "/" + page.resource());
		return (deed != AssignmentDeed.CONFIRM) ? new Endpoint[] { one } : new Endpoint[] { one,
				Endpoint.post("/assignments/confirmations"), Endpoint.get("/assignments/confirmations") };
	}

}
