package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Permissions;

/**
 * Who may do a deed to an assignment: whom the permission table names, as long as the
 * agency they act for exists.
 */
@Component
public class Entitlement {

	private final Permissions permissions;

	private final Agencies agencies;

	private final Clock clock;

	Entitlement(Permissions permissions, Agencies agencies, Clock clock) {
		this.permissions = permissions;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** Whether somebody may do it. */
	public boolean allows(SignedIn someone, AssignmentDeed deed, Assignment assignment) {
		return this.permissions.allows(someone, deed.key(), assignment.relationsOf(someone.agency()), null)
				&& !agencyEnded(someone);
	}

	/**
	 * Refuses whoever may not do it.
	 * @throws RefusedDeed if their agency has ended
	 */
	void require(SignedIn someone, AssignmentDeed deed, Assignment assignment) {
		this.permissions.require(someone, deed.key(), assignment.relationsOf(someone.agency()), null);
		if (agencyEnded(someone)) {
			throw RefusedDeed.about(null, "agency-ended");
		}
	}

	private boolean agencyEnded(SignedIn someone) {
		AgencyId agency = someone.agency();
		LocalDate today = LocalDate.now(this.clock);
		return agency != null && !someone.isOffice()
				&& this.agencies.find(agency, today).filter((view) -> view.endedBy(today)).isPresent();
	}

}
