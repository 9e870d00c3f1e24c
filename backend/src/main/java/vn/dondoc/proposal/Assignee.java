package vn.dondoc.proposal;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
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

	/** The same name, which a person takes for this agency or group. */
	Assignee meaning(@Nullable AgencyId taken, @Nullable GroupId takenGroup) {
		return new Assignee(this.printedName, taken, takenGroup, this.fanOut, this.monitor, true);
	}

	/** Whom it stands for; only for a name that is somebody. */
	Addressee addressee() {
		return (this.agency != null) ? Addressee.agency(this.agency)
				: Addressee.group(Objects.requireNonNull(this.group));
	}

	/** The one agency that answers where only one does. */
	@Nullable AgencyId answering() {
		return (this.monitor != null) ? this.monitor : this.agency;
	}

	boolean named() {
		if (this.group != null && this.fanOut == FanOut.ONE_MONITOR) {
			return this.monitor != null;
		}
		return this.agency != null || this.group != null;
	}

}
