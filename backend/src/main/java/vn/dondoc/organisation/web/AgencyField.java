package vn.dondoc.organisation.web;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Resolution;

/** Reads an agency typed as "identifier – name", its identifier or its name. */
@Component
class AgencyField {

	private final Agencies agencies;

	private final AgencyDirectory directory;

	AgencyField(Agencies agencies, AgencyDirectory directory) {
		this.agencies = agencies;
		this.directory = directory;
	}

	static String write(AgencyView agency) {
		return agency.identifier() + " – " + agency.name();
	}

	Optional<AgencyId> read(String typed, LocalDate on) {
		String identifier = typed.strip().split("\\s", 2)[0];
		return this.agencies.findByIdentifier(identifier).map(AgencyView::id).or(() -> named(typed, on));
	}

	private Optional<AgencyId> named(String typed, LocalDate on) {
		return (this.directory.resolve(typed, on) instanceof Resolution.One one) ? Optional.of(one.agency().id())
				: Optional.empty();
	}

}
