package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.reform.Reform;
import vn.dondoc.organisation.reform.ReorganiseAgencies;

/**
 * Bắc Kạn as it stood at the beginning of 2025, entered by hand, and the reforms of that
 * year as the shipped directory tells them, carried out as a person carries them out.
 */
@Component
public class ProvinceOfReforms {

	public static final LocalDate PARTY_BODIES = LocalDate.of(2025, 2, 1);

	public static final LocalDate DEPARTMENTS = LocalDate.of(2025, 3, 1);

	public static final LocalDate DISTRICTS_AND_PROVINCES = LocalDate.of(2025, 7, 1);

	private static final String PREFIX = "R.";

	private static final String OLD = "BK.";

	private final ProvinceDirectory directory;

	private final KeepAgency keep;

	private final Agencies agencies;

	private final ReorganiseAgencies reorganise;

	ProvinceOfReforms(ProvinceDirectory directory, KeepAgency keep, Agencies agencies, ReorganiseAgencies reorganise) {
		this.directory = directory;
		this.keep = keep;
		this.agencies = agencies;
		this.reorganise = reorganise;
	}

	/**
	 * Whatever exists at the beginning of the year, and Thái Nguyên as of its founding.
	 */
	public void enter() {
		shipped().values()
			.stream()
			.filter((entry) -> !entry.code().startsWith(OLD) || entry.name().from().isBefore(PARTY_BODIES))
			.forEach((entry) -> this.keep.enter(entry(entry), entry.province()));
	}

	/** Carries out what happened on that day; answers how many decisions it took. */
	public int reform(LocalDate on, String basis, SignedIn by) {
		Map<List<ShippedEntry.Heir>, List<ShippedEntry>> merged = shipped().values()
			.stream()
			.filter((entry) -> entry.closedOn().equals(on))
			.collect(Collectors.groupingBy(ShippedEntry::heirs, LinkedHashMap::new, Collectors.toList()));
		merged.forEach((heirs, ended) -> this.reorganise.reorganise(command(on, basis, by, heirs, ended)));
		return merged.size();
	}

	public AgencyId id(String code) {
		return this.agencies.findByIdentifier(PREFIX + code).orElseThrow().id();
	}

	private ReorganiseAgencies.Command command(LocalDate on, String basis, SignedIn by, List<ShippedEntry.Heir> heirs,
			List<ShippedEntry> ended) {
		return new ReorganiseAgencies.Command(UUID.randomUUID(), by, on, basis,
				ended.stream().map((entry) -> id(entry.code())).toList(),
				heirs.stream()
					.filter((heir) -> founded(heir, on) == null)
					.map((heir) -> new Reform.Receiver(id(heir.code()), heir.subject()))
					.toList(),
				heirs.stream()
					.map((heir) -> founded(heir, on))
					.filter((found) -> found != null)
					.findFirst()
					.orElse(null));
	}

	private ReorganiseAgencies.@Nullable Founded founded(ShippedEntry.Heir heir, LocalDate on) {
		ShippedEntry entry = shipped().get(heir.code());
		return (entry != null && heir.code().startsWith(OLD) && entry.name().from().equals(on))
				? new ReorganiseAgencies.Founded(entry(entry), entry.province(), heir.subject()) : null;
	}

	private Map<String, ShippedEntry> shipped() {
		return this.directory.shipped("Thái Nguyên")
			.entries()
			.stream()
			.filter(ShippedEntry::usual)
			.sorted(Comparator.comparing(ShippedEntry::code))
			.collect(Collectors.toMap(ShippedEntry::code, (entry) -> entry, (one, other) -> one, LinkedHashMap::new));
	}

	private static KeepAgency.Entry entry(ShippedEntry entry) {
		return new KeepAgency.Entry(PREFIX + entry.code(), entry.kind(), entry.name().name(),
				entry.name().abbreviation(), entry.name().from(), List.of(), List.of());
	}

}
