package vn.dondoc.assignment;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** Whom work can be given to: agencies there are on the day it is given. */
@Component
public class Receivers {

	private final Agencies agencies;

	Receivers(Agencies agencies) {
		this.agencies = agencies;
	}

	/**
	 * Asks whether an agency is there.
	 * @throws RefusedDeed if it is unknown, not yet there that day, or no longer
	 */
	public void require(AgencyId agency, LocalDate on) {
		if (this.agencies.find(agency, on).filter((view) -> view.openOn(on)).isEmpty()) {
			throw RefusedDeed.about("agency", "agency-not-there", Days.print(on));
		}
	}

	/** The same on the day a deed takes effect. */
	public void require(AgencyId agency, Stamp stamp) {
		require(agency, Days.of(stamp.effectiveAt()));
	}

}
