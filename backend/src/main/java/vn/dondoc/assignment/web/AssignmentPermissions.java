package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

	/** The noun each deed is posted to; what has none is not on the page yet. */
	private static final Map<AssignmentDeed, String> RESOURCES = Map.ofEntries(
			Map.entry(AssignmentDeed.ACKNOWLEDGE, "acknowledgement"),
			Map.entry(AssignmentDeed.REPORT_PROGRESS, "progress"), Map.entry(AssignmentDeed.SUBMIT, "submission"),
			Map.entry(AssignmentDeed.ASK_EXTENSION, "extension-request"),
			Map.entry(AssignmentDeed.CONFIRM, "confirmation"), Map.entry(AssignmentDeed.RETURN, "return"),
			Map.entry(AssignmentDeed.REVOKE_CONFIRMATION, "revocation"),
			Map.entry(AssignmentDeed.DECIDE_EXTENSION, "extension-decision"),
			Map.entry(AssignmentDeed.CHANGE_DEADLINE, "deadline"), Map.entry(AssignmentDeed.WITHDRAW, "withdrawal"),
			Map.entry(AssignmentDeed.COMMENT, "comments"));

	@Override
	public List<Permission> permissions() {
		Permission issue = Permission.of(IssueAssignments.DEED).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
		Permission view = Permission.signedIn("assignment.view", Endpoint.get(ASSIGNMENT),
				Endpoint.get(ASSIGNMENT + "/files/{file}"));
		return Stream
			.concat(Stream.of(issue, view),
					Arrays.stream(AssignmentDeed.values()).map(AssignmentPermissions::permission))
			.toList();
	}

	private static Permission permission(AssignmentDeed deed) {
		Permission declared = Permission.of(deed.key(), endpoints(deed)).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
		return switch (deed.doer()) {
			case OFFICE -> declared;
			case AGENCY -> declared.to(Grant.to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER).who(Relation.LEAD));
			case ANYONE -> declared.to(Role.LEADER)
				.to(Grant.to(Role.AGENCY_HEAD, Role.AGENCY_OFFICER).who(Relation.LEAD, Relation.COOPERATING));
		};
	}

	private static Endpoint[] endpoints(AssignmentDeed deed) {
		String resource = RESOURCES.get(deed);
		return (resource != null) ? new Endpoint[] { Endpoint.post(ASSIGNMENT + "/" + resource) } : new Endpoint[0];
	}

}
