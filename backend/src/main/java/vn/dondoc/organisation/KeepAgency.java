package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.former.FormerAgencies;
import vn.dondoc.organisation.former.FormerAgency;
import vn.dondoc.system.ChangedMeanwhile;

/** Enters an agency, and corrects or renames one entered before. */
@Service
@Transactional
public class KeepAgency {

	private final AgencyRegister register;

	private final FormerAgencies former;

	KeepAgency(AgencyRegister register, FormerAgencies former) {
		this.register = register;
		this.former = former;
	}

	/**
	 * Enters an agency of the province.
	 * @throws AgencyRuleBroken if the identifier is another's
	 */
	public AgencyId enter(Entry entry, String province) {
		requireFree(entry.identifier());
		Agency agency = new Agency(new AgencyIdentifier(entry.identifier()), entry.kind(), province,
				AgencyName.official(entry.name(), entry.abbreviation(), entry.validFrom()));
		otherNames(entry, List.of()).forEach(agency::call);
		return this.register.save(agency.announced()).id();
	}

	/**
	 * Corrects an agency: the name given was always meant so.
	 * @throws ChangedMeanwhile if someone else changed it since that version
	 * @throws AgencyRuleBroken if a date does not fit its life
	 */
	public void correct(AgencyId id, int version, Entry entry) {
		Agency agency = this.register.findById(id).orElseThrow(NoSuchAgency::new);
		if (agency.version() != version) {
			throw new ChangedMeanwhile();
		}
		if (!agency.identifier().equals(entry.identifier())) {
			requireFree(entry.identifier());
		}
		this.former.keep(id, agency.asKnown());
		agency.correct(new AgencyIdentifier(entry.identifier()), entry.kind(), entry.validFrom(),
				otherNames(entry, agency.names()));
		agency.correctName(entry.name(), entry.abbreviation());
		this.register.save(agency);
	}

	/**
	 * From that day on the agency bears another name.
	 * @throws AgencyRuleBroken if the day does not fit its life
	 */
	public void rename(AgencyId id, String name, @Nullable String abbreviation, LocalDate on) {
		Agency agency = this.register.findById(id).orElseThrow(NoSuchAgency::new);
		FormerAgency before = agency.asKnown();
		agency.rename(name, abbreviation, on);
		this.former.keep(id, before);
		this.register.save(agency);
	}

	private void requireFree(String identifier) {
		if (this.register.existsByIdentifier(identifier)) {
			throw AgencyRuleBroken.identifierTaken();
		}
	}

	private static List<AgencyName> otherNames(Entry entry, List<AgencyName> before) {
		List<AgencyName> names = new ArrayList<>();
		entry.aliases().forEach((alias) -> names.add(AgencyName.alias(alias)));
		for (String former : entry.formerNames()) {
			names.add(before.stream()
				.filter((name) -> name.type() == AgencyName.Type.FORMER && name.name().equals(former))
				.findFirst()
				.orElseGet(() -> AgencyName.former(former, entry.validFrom())));
		}
		return names;
	}

	/** What a person enters of an agency. */
	public record Entry(String identifier, AgencyKind kind, String name, @Nullable String abbreviation,
			LocalDate validFrom, List<String> aliases, List<String> formerNames) {
	}

}
