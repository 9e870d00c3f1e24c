package vn.dondoc.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.statistics.Sight;

/** The agencies a list can be narrowed to: for whoever sees all, those of today. */
@Component
class LeadChoices {

	private final Agencies agencies;

	private final Clock clock;

	LeadChoices(Agencies agencies, Clock clock) {
		this.agencies = agencies;
		this.clock = clock;
	}

	List<AgencyView> of(Sight sight) {
		return (sight == Sight.EVERYTHING) ? this.agencies.openOn(LocalDate.now(this.clock)) : List.of();
	}

}
