package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.List;
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

	@Override
	public List<Permission> permissions() {
		Permission issue = Permission.of(IssueAssignments.DEED).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
		return Stream
			.concat(Stream.of(issue), Arrays.stream(AssignmentDeed.values()).map(AssignmentPermissions::permission))
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
		return new Endpoint[0];
	}

}
