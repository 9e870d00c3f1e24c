package vn.dondoc.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.naming.Vocabulary;
import vn.dondoc.system.Folding;

/** Enters a province's shipped agencies and the usual groups into an empty register. */
@Service
public class InstallProvince {

	private final ProvinceDirectory provinces;

	private final AgencyRegister register;

	private final AgencyGroups groups;

	private final ApplicationEventPublisher events;

	InstallProvince(ProvinceDirectory provinces, AgencyRegister register, AgencyGroups groups,
			ApplicationEventPublisher events) {
		this.provinces = provinces;
		this.register = register;
		this.groups = groups;
		this.events = events;
	}

	/**
	 * Installs the province.
	 * @throws NoSuchProvince if the product ships nothing of that name
	 * @throws AgencyRuleBroken if the register already holds agencies
	 */
	@Transactional
	public ProvinceInstalled install(Command command) {
		if (this.register.count() > 0) {
			throw AgencyRuleBroken.alreadyInstalled();
		}
		Map<String, ShippedEntry> chosen = new LinkedHashMap<>();
		for (ShippedEntry entry : this.provinces.shipped(command.province()).entries()) {
			if (command.chooses(entry)) {
				chosen.put(entry.code(), entry);
			}
		}
		Map<String, Agency> entered = new LinkedHashMap<>();
		chosen.forEach((code, entry) -> entered.put(code, entry.entered(command.prefix())));
		chosen.values().forEach((entry) -> close(entry, entered));
		this.register.saveAll(entered.values());
		this.groups.saveAll(Vocabulary.rows("groups.csv").stream().map(InstallProvince::group).toList());
		ProvinceInstalled installed = new ProvinceInstalled(command.province(), entered.size());
		this.events.publishEvent(installed);
		return installed;
	}

	private static void close(ShippedEntry entry, Map<String, Agency> entered) {
		if (!entry.closedOn().isBefore(Agency.OPEN_END)) {
			return;
		}
		List<Succession> successions = entry.heirs()
			.stream()
			.flatMap((heir) -> Optional.ofNullable(entered.get(heir.code()))
				.map((agency) -> new Succession(agency.id().value(), entry.closedOn(), heir.subject()))
				.stream())
			.toList();
		Agency agency = entered.get(entry.code());
		if (agency != null) {
			agency.closeQuietly(entry.closedOn(), successions);
		}
	}

	private static AgencyGroup group(CSVRecord row) {
		AgencyGroup group = new AgencyGroup(row.get("name"), parts(row.get("aliases")), !row.get("ask").isEmpty());
		group.admit(parts(row.get("rules")).stream().map(InstallProvince::rule).toList(), List.of());
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

	/**
	 * Which province, and which of its shipped agencies.
	 *
	 * @param codes the chosen agencies; null for the usual ones
	 * @param prefix what every identifier begins with, its point included: {@code DEMO.}
	 */
	public record Command(String province, @Nullable Set<String> codes, String prefix) {

		/** The province's usual agencies, identified by its name until known better. */
		public static Command usual(String province) {
			return new Command(province, null, prefixOf(province));
		}

		/** These agencies, identified by the province's name until known better. */
		public static Command of(String province, Set<String> codes) {
			return new Command(province, codes, prefixOf(province));
		}

		public Command prefixed(String otherPrefix) {
			return new Command(this.province, this.codes, otherPrefix);
		}

		boolean chooses(ShippedEntry entry) {
			return (this.codes != null) ? this.codes.contains(entry.code()) : entry.usual();
		}

		private static String prefixOf(String province) {
			return Folding.fold(province).replace(" ", "").toUpperCase(Locale.ROOT) + ".";
		}

	}

}
