package vn.dondoc.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
		List<ShippedEntry> chosen = this.provinces.shipped(command.province())
			.entries()
			.stream()
			.filter(command::chooses)
			.toList();
		this.register.saveAll(ShippedRegister.agencies(chosen, command.prefix()));
		this.groups.saveAll(ShippedRegister.groups());
		ProvinceInstalled installed = new ProvinceInstalled(command.province(), chosen.size());
		this.events.publishEvent(installed);
		return installed;
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
