package vn.dondoc.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import vn.dondoc.organisation.naming.Vocabulary;

/** Makes agencies and groups of what is shipped. */
final class ShippedRegister {

	private ShippedRegister() {
	}

	/**
	 * The entries as agencies; predecessors are closed, with those successors present.
	 */
	static List<Agency> agencies(Collection<ShippedEntry> entries, String prefix) {
		Map<String, Agency> entered = new LinkedHashMap<>();
		entries.forEach((entry) -> entered.put(entry.code(), entry.entered(prefix)));
		for (ShippedEntry entry : entries) {
			Agency agency = entered.get(entry.code());
			if (agency != null && entry.closedOn().isBefore(Agency.OPEN_END)) {
				agency.closeQuietly(entry.closedOn(), successions(entry, entered));
			}
		}
		return List.copyOf(entered.values());
	}

	static List<AgencyGroup> groups() {
		return Vocabulary.rows("groups.csv").stream().map(ShippedRegister::group).toList();
	}

	private static List<Succession> successions(ShippedEntry entry, Map<String, Agency> entered) {
		return entry.heirs()
			.stream()
			.flatMap((heir) -> Optional.ofNullable(entered.get(heir.code()))
				.map((agency) -> new Succession(agency.id().value(), entry.closedOn(), heir.subject()))
				.stream())
			.toList();
	}

	private static AgencyGroup group(CSVRecord row) {
		AgencyGroup group = new AgencyGroup(row.get("name"), parts(row.get("aliases")), !row.get("ask").isEmpty());
		group.admit(parts(row.get("rules")).stream().map(ShippedRegister::rule).toList(), List.of());
		return group;
	}

	private static MembershipRule rule(String kindAndStart) {
		int at = kindAndStart.indexOf(':');
		return (at < 0) ? new MembershipRule(AgencyKind.valueOf(kindAndStart), null)
				: new MembershipRule(AgencyKind.valueOf(kindAndStart.substring(0, at)), kindAndStart.substring(at + 1));
	}

	private static List<String> parts(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
	}

}
