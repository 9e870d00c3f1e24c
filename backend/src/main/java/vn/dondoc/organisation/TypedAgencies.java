package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Reads an agency typed as "identifier – name", its identifier or its name. */
@Component
public class TypedAgencies {

	private final Agencies agencies;

	private final AgencyDirectory directory;

	TypedAgencies(Agencies agencies, AgencyDirectory directory) {
		this.agencies = agencies;
		this.directory = directory;
	}

	/** As it is offered for typing. */
	public static String write(AgencyView agency) {
		return agency.identifier() + " – " + agency.name();
	}

	/** The one agency that is meant on that date. */
	public Optional<AgencyId> read(String typed, LocalDate on) {
		String identifier = typed.strip().split("\\s", 2)[0];
		return this.agencies.findByIdentifier(identifier).map(AgencyView::id).or(() -> named(typed, on));
	}

	private Optional<AgencyId> named(String typed, LocalDate on) {
		return (this.directory.resolve(typed, on) instanceof Resolution.One one) ? Optional.of(one.agency().id())
				: Optional.empty();
	}

}
