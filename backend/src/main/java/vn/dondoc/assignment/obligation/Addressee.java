package vn.dondoc.assignment.obligation;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.GroupId;

/** Who an item is given to: an agency, or all members of a group. */
public sealed interface Addressee {

	/** One agency. */
	record ToAgency(AgencyId agency) implements Addressee {
	}

	/** Every agency of a group on the document's date. */
	record ToGroup(GroupId group) implements Addressee {
	}

	static Addressee agency(AgencyId agency) {
		return new ToAgency(agency);
	}

	static Addressee group(GroupId group) {
		return new ToGroup(group);
	}

}
