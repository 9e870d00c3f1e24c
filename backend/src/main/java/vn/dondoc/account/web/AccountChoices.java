package vn.dondoc.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.Role;
import vn.dondoc.organisation.Agencies;

/** What an account's form offers: the roles, and the agencies of today. */
@Component
class AccountChoices {

	private final Agencies agencies;

	private final Clock clock;

	AccountChoices(Agencies agencies, Clock clock) {
		this.agencies = agencies;
		this.clock = clock;
	}

	void addTo(Model model) {
		model.addAttribute("roleChoices", Role.values());
		model.addAttribute("agencyChoices", agencies());
	}

	private List<Choice> agencies() {
		return this.agencies.openOn(LocalDate.now(this.clock))
			.stream()
			.map((agency) -> new Choice(agency.id().value().toString(), agency.name()))
			.toList();
	}

	/** One option of a choice. */
	record Choice(String value, String label) {

	}

}
