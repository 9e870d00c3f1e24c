package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.GroupId;

/**
 * A name an order is given to, and the agency or group a person or the register takes it
 * for; neither while that is open.
 *
 * @param monitor the agency that watches over the group, where one does
 * @param sure false where a person should look at the choice
 */
public record Assignee(String printedName, @Nullable AgencyId agency, @Nullable GroupId group, FanOut fanOut,
		@Nullable AgencyId monitor, boolean sure) {

	static Assignee open(String printedName) {
		return new Assignee(printedName, null, null, FanOut.EACH_MEMBER, null, false);
	}

	static Assignee of(String printedName, AgencyId agency, boolean sure) {
		return new Assignee(printedName, agency, null, FanOut.EACH_MEMBER, null, sure);
	}

	static Assignee of(String printedName, GroupId group, boolean sure) {
		return new Assignee(printedName, null, group, FanOut.EACH_MEMBER, null, sure);
	}

	/** The same group, given out in another way. */
	Assignee givenOut(FanOut way, @Nullable AgencyId watching) {
		return new Assignee(this.printedName, this.agency, this.group, way, watching, this.sure);
	}

	boolean named() {
		if (this.group != null && this.fanOut == FanOut.ONE_MONITOR) {
			return this.monitor != null;
		}
		return this.agency != null || this.group != null;
	}

}
