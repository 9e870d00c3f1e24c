package vn.dondoc.notification.calendarfeed;

import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.Sight;

/** Whose deadlines a feed holds. */
public enum FeedScope {

	/** What the person may see. */
	PERSON,
	/** What the agency leads that the person acts for. */
	AGENCY;

	/** Whether somebody can have such a feed. */
	public boolean openTo(SignedIn person) {
		Sight sight = Sight.of(person);
		return (this == AGENCY) ? sight instanceof Sight.OfAgency : !(sight instanceof Sight.Nothing);
	}

}
