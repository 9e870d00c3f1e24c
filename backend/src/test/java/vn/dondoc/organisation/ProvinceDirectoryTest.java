package vn.dondoc.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shipped is whole: every province, every commune, every identifier in shape. */
class ProvinceDirectoryTest {

	private static final List<String> EVERY_PROVINCE_HAS = List.of("VPUBND", "SNV", "STP", "STC", "SCT", "SNNMT", "SXD",
			"SKHCN", "SGDDT", "SYT", "TTT", "CAT", "UBMTTQ", "HDND", "VPTU");

	private final ProvinceDirectory directory = new ProvinceDirectory();

	static Stream<ProvinceView> provinces() {
		return new ProvinceDirectory().provinces().stream();
	}

	@Test
	void thereAre34ProvincesAnd3321Communes() {
		assertThat(this.directory.provinces()).hasSize(34);
		assertThat(this.directory.provinces()
			.stream()
			.flatMap((province) -> this.directory.agencies(province.name()).stream())
			.filter((agency) -> agency.kind() == AgencyKind.COMMUNE)).hasSize(3321);
	}

	@ParameterizedTest
	@MethodSource("provinces")
	void everyProvinceHasItsAgencies(ProvinceView province) {
		List<ShippedAgency> agencies = this.directory.agencies(province.name());
		assertThat(agencies).filteredOn(ShippedAgency::usual)
			.extracting(ShippedAgency::code)
			.doesNotHaveDuplicates()
			.containsAll(EVERY_PROVINCE_HAS);
		assertThat(agencies).extracting(ShippedAgency::name).noneMatch((name) -> name.contains("{"));
	}

	@ParameterizedTest
	@MethodSource("provinces")
	void namesSayWhetherItIsAProvinceOrACity(ProvinceView province) {
		String level = province.city() ? "thành phố" : "tỉnh";
		assertThat(this.directory.agencies(province.name())).filteredOn((agency) -> agency.code().equals("VPUBND"))
			.singleElement()
			.satisfies((agency) -> assertThat(agency.name()).isEqualTo("Văn phòng UBND " + level));
	}

	@ParameterizedTest
	@MethodSource("provinces")
	void everyAgencyCanBeEntered(ProvinceView province) {
		List<ShippedEntry> entries = this.directory.shipped(province.name()).entries();
		assertThat(ShippedRegister.agencies(entries, InstallProvince.Command.usual(province.name()).prefix()))
			.hasSameSizeAs(entries);
	}

	@Test
	void theSampleProvincesPastIsClosedWithSuccessors() {
		List<Agency> agencies = ShippedRegister.agencies(this.directory.shipped("Thái Nguyên").entries(), "T.");
		assertThat(agencies).filteredOn((agency) -> agency.province().equals("Bắc Kạn"))
			.filteredOn((agency) -> !agency.nameOn(Agency.BEGINNING).name().contains("ủy "))
			.allSatisfy((agency) -> assertThat(agency.successions()).as(agency.identifier()).isNotEmpty());
		assertThat(agencies).filteredOn((agency) -> agency.kind() == AgencyKind.DISTRICT).hasSize(8);
	}

}
