package vn.dondoc.statistics;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyId;

/** Which assignments someone may see; every count and list is taken through it. */
public sealed interface Sight {

	/** The Office, leaders and commands see all assignments. */
	Sight EVERYTHING = new Everything();

	/** What this person may see. */
	static Sight of(SignedIn person) {
		if (person.isOffice() || person.is(Role.LEADER)) {
			return EVERYTHING;
		}
		return (person.agency() != null && person.actsFor(person.agency())) ? of(person.agency()) : new Nothing();
	}

	/** What an agency leads or cooperates in. */
	static Sight of(AgencyId agency) {
		return new OfAgency(agency);
	}

	/** All there is. */
	record Everything() implements Sight {
	}

	/** What the agency leads or cooperates in. */
	record OfAgency(AgencyId agency) implements Sight {
	}

	/** No assignment at all. */
	record Nothing() implements Sight {
	}

}
