package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

import vn.dondoc.organisation.naming.Vocabulary;

/** The agencies and communes shipped for one province. */
class ShippedProvince {

	private static final LocalDate DEPARTMENTS_MERGED = LocalDate.of(2025, 3, 1);

	private static final LocalDate PROVINCES_MERGED = LocalDate.of(2025, 7, 1);

	/**
	 * Predecessors are entered from here: the register does not go back to their
	 * founding.
	 */
	private static final LocalDate REGISTER_BEGINS = LocalDate.of(2010, 1, 1);

	private static final String UNCHANGED = "giữ nguyên";

	private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");

	/** Provinces whose agencies before 1/7/2025 are shipped too: file and code. */
	private static final Map<String, List<String>> PREDECESSORS = Map.of("Thái Nguyên",
			List.of("Bắc Kạn", "bac-kan.csv", "BK."));

	private final ProvinceView province;

	private final LocalDate since;

	ShippedProvince(ProvinceView province) {
		this.province = province;
		this.since = province.mergedFrom().isEmpty() ? DEPARTMENTS_MERGED : PROVINCES_MERGED;
	}

	static List<ProvinceView> all() {
		return Vocabulary.rows("provinces.csv").stream().map(ShippedProvince::province).toList();
	}

	List<ShippedEntry> entries() {
		List<ShippedEntry> communes = communes();
		return Stream.of(agencies(), communes, predecessors(communes)).flatMap(List::stream).toList();
	}

	private static ProvinceView province(CSVRecord row) {
		String printed = row.get("province");
		boolean city = !printed.startsWith("Tỉnh ");
		String name = printed.substring(printed.indexOf(' ', city ? printed.indexOf(' ') + 1 : 0) + 1);
		String merged = row.get("merged_from");
		return new ProvinceView(name, (city ? "thành phố " : "tỉnh ") + name, UNCHANGED.equals(merged) ? "" : merged,
				city);
	}

	private List<ShippedEntry> agencies() {
		return Vocabulary.rows("agencies.csv").stream().map(this::agency).toList();
	}

	private ShippedEntry agency(CSVRecord row) {
		List<AgencyName> others = new ArrayList<>();
		parts(row.get("aliases")).forEach((alias) -> others.add(AgencyName.alias(local(alias))));
		parts(row.get("former")).forEach((former) -> others.add(former(former)));
		String name = this.province.name();
		boolean usual = (!row.get("usual").isEmpty() && !parts(row.get("not_in")).contains(name))
				|| parts(row.get("in")).contains(name);
		return new ShippedEntry(row.get("code"), name, AgencyKind.valueOf(row.get("kind")),
				official(local(row.get("name")), row.get("abbreviation"), this.since), others, usual, Agency.OPEN_END,
				List.of());
	}

	private AgencyName former(String nameAndEnd) {
		int at = nameAndEnd.indexOf('@');
		return AgencyName.former(local(nameAndEnd.substring(0, at)), LocalDate.parse(nameAndEnd.substring(at + 1)));
	}

	private List<ShippedEntry> communes() {
		List<ShippedEntry> communes = new ArrayList<>();
		for (CSVRecord row : Vocabulary.rows("communes.csv")) {
			if (row.get("province").endsWith(" " + this.province.name())) {
				communes.add(commune(row, String.format(Locale.ROOT, "X%03d", communes.size() + 1)));
			}
		}
		return communes;
	}

	private ShippedEntry commune(CSVRecord row, String code) {
		List<AgencyName> former = mergedFrom(row).map((unit) -> AgencyName.former(committee(unit), PROVINCES_MERGED))
			.toList();
		return new ShippedEntry(code, this.province.name(), AgencyKind.COMMUNE,
				official(committee(row.get("commune")), "", PROVINCES_MERGED), former, true, Agency.OPEN_END,
				List.of());
	}

	private static Stream<String> mergedFrom(CSVRecord commune) {
		String printed = commune.get("merged_from");
		return UNCHANGED.equals(printed) ? Stream.of()
				: Arrays.stream(REMARK.matcher(printed).replaceAll("").split(",\\s*"))
					.filter((unit) -> !unit.isBlank());
	}

	private List<ShippedEntry> predecessors(List<ShippedEntry> communes) {
		List<String> predecessor = PREDECESSORS.get(this.province.name());
		if (predecessor == null) {
			return List.of();
		}
		return Vocabulary.rows(predecessor.get(1))
			.stream()
			.map((row) -> predecessor(row, predecessor.get(0), predecessor.get(2), communes))
			.toList();
	}

	private ShippedEntry predecessor(CSVRecord row, String province, String prefix, List<ShippedEntry> communes) {
		AgencyKind kind = AgencyKind.valueOf(row.get("kind"));
		LocalDate from = row.get("from").isEmpty() ? REGISTER_BEGINS : LocalDate.parse(row.get("from"));
		List<ShippedEntry.Heir> heirs = parts(row.get("successors")).stream()
			.map((heir) -> (kind == AgencyKind.DISTRICT) ? communeHeir(heir, communes) : heir(heir))
			.toList();
		return new ShippedEntry(prefix + row.get("code"), province, kind,
				official(row.get("name"), row.get("abbreviation"), from),
				parts(row.get("aliases")).stream().map(AgencyName::alias).toList(), true,
				LocalDate.parse(row.get("to")), heirs);
	}

	private static ShippedEntry.Heir heir(String codeAndSubject) {
		int at = codeAndSubject.indexOf(':');
		return (at < 0) ? new ShippedEntry.Heir(codeAndSubject, null)
				: new ShippedEntry.Heir(codeAndSubject.substring(0, at), codeAndSubject.substring(at + 1));
	}

	private static ShippedEntry.Heir communeHeir(String commune, List<ShippedEntry> communes) {
		ShippedEntry heir = communes.stream()
			.filter((entry) -> entry.name().name().equals(committee(commune)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(commune));
		String area = heir.otherNames()
			.stream()
			.map((former) -> former.name().substring("UBND ".length()))
			.collect(Collectors.joining(", "));
		return new ShippedEntry.Heir(heir.code(), "địa bàn " + (area.isEmpty() ? decapitalised(commune) : area));
	}

	private String local(String name) {
		return name.replace("{tỉnh}", this.province.city() ? "thành phố" : "tỉnh")
			.replace("{Tỉnh}", this.province.city() ? "Thành" : "Tỉnh")
			.replace("{tên}", this.province.name());
	}

	private static String committee(String unit) {
		return "UBND " + decapitalised(unit);
	}

	private static String decapitalised(String unit) {
		int level = unit.startsWith("Đặc Khu ") ? "Đặc Khu".length() : 1;
		return unit.substring(0, level).toLowerCase(Locale.ROOT) + unit.substring(level);
	}

	private static AgencyName official(String name, String abbreviation, LocalDate from) {
		return AgencyName.official(name, abbreviation.isEmpty() ? null : abbreviation, from);
	}

	private static List<String> parts(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
	}

}
