package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** All the register knows of one agency. */
public record AgencyDetails(AgencyView agency, int version, List<Named> names, List<String> aliases,
		List<String> formerNames, List<Heir> successors, List<Heir> predecessors) {

	/**
	 * A name it bore.
	 *
	 * @param to the first day it bore another; null for the present one
	 */
	public record Named(String name, @Nullable String abbreviation, LocalDate from, @Nullable LocalDate to) {
	}

	/** Who took over, or whom it took over from; without a subject, all the rest. */
	public record Heir(AgencyView agency, LocalDate on, @Nullable String subject) {
	}

	static AgencyDetails of(Agency agency, AgencyBook book) {
		List<Heir> successors = agency.successions()
			.stream()
			.flatMap((succession) -> book.find(succession.successor())
				.map((heir) -> new Heir(book.view(heir), succession.on(), succession.subject()))
				.stream())
			.toList();
		List<Heir> predecessors = book.agencies()
			.stream()
			.flatMap((other) -> other.successions()
				.stream()
				.filter((succession) -> succession.successor().equals(agency.id()))
				.map((succession) -> new Heir(book.view(other), succession.on(), succession.subject())))
			.toList();
		return new AgencyDetails(book.view(agency), agency.version(), official(agency),
				called(agency, AgencyName.Type.ALIAS), called(agency, AgencyName.Type.FORMER), successors,
				predecessors);
	}

	private static List<Named> official(Agency agency) {
		return agency.names()
			.stream()
			.filter((name) -> name.type() == AgencyName.Type.OFFICIAL)
			.map((name) -> new Named(name.name(), name.abbreviation(), name.from(),
					name.to().isBefore(Agency.OPEN_END) ? name.to() : null))
			.toList();
	}

	private static List<String> called(Agency agency, AgencyName.Type type) {
		return agency.names().stream().filter((name) -> name.type() == type).map(AgencyName::name).toList();
	}

}
