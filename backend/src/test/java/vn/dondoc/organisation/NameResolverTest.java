package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.organisation.Resolution.Candidate;
import vn.dondoc.organisation.Resolution.How;
import vn.dondoc.organisation.Resolution.Why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Names of the sample province, before and after its mergers. */
class NameResolverTest {

	private static final LocalDate IN_2021 = LocalDate.of(2021, 2, 19);

	private static final LocalDate IN_SPRING_2025 = LocalDate.of(2025, 4, 8);

	private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

	private final NameResolver names = new NameResolver(Registers.usual("Thái Nguyên", IN_2026));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STC                                   | Sở Tài chính
			SKHCN                                 | Sở Khoa học và Công nghệ
			Sở GD&ĐT                              | Sở Giáo dục và Đào tạo
			Sở NN&MT                              | Sở Nông nghiệp và Môi trường
			Ủy ban nhân dân tỉnh                  | UBND tỉnh
			UBND tỉnh Thái Nguyên                 | UBND tỉnh
			Uỷ ban nhân dân xã Ba Bể              | UBND xã Ba Bể
			phường Bắc Kạn                        | UBND phường Bắc Kạn
			Công an tỉnh                          | Công an tỉnh
			Công an tỉnh Thái Nguyên              | Công an tỉnh
			Bộ CHQS tỉnh                          | Bộ Chỉ huy Quân sự tỉnh
			VP UBND tỉnh                          | Văn phòng UBND tỉnh
			Toà án nhân dân tỉnh                  | Tòa án nhân dân tỉnh
			Ủy ban MTTQ Việt Nam tỉnh             | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
			Sở Văn hoá, Thể thao và Du lịch       | Sở Văn hóa, Thể thao và Du lịch
			SỞ Y TẾ                               | Sở Y tế
			Ban Tuyên giáo và Dân vận Tỉnh uỷ     | Ban Tuyên giáo và Dân vận Tỉnh ủy
			""")
	void aNameIsKnownHoweverItIsSpelt(String printed, String official) {
		assertThat(one(printed, IN_2026).agency().name()).isEqualTo(official);
		assertThat(one(printed, IN_2026).agency().province()).isEqualTo("Thái Nguyên");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sở Kế hoạch và Đầu tư", "SKHĐT", "Sở KH&ĐT" })
	void anOldDocumentMeansTheAgencyOfItsDayWhoseSuccessorActsToday(String printed) {
		Resolution.One found = one(printed, IN_2021);
		assertThat(found.how()).isIn(How.NAME, How.ALIAS);
		assertThat(found.agency().name()).isEqualTo("Sở Kế hoạch và Đầu tư");
		assertThat(found.agency().province()).isEqualTo("Bắc Kạn");
		assertThat(found.actingNow()).extracting(AgencyView::name, AgencyView::province)
			.containsExactly(tuple("Sở Tài chính", "Thái Nguyên"));
	}

	@Test
	void aNameUsedAfterItsAgencyClosedMeansTheSuccessorAndSaysSo() {
		Resolution.One spring = one("Sở Giao thông vận tải", IN_SPRING_2025);
		assertThat(spring.how()).isEqualTo(How.SUCCESSOR);
		assertThat(spring.agency().name()).isEqualTo("Sở Xây dựng");
		assertThat(spring.agency().province()).isEqualTo("Bắc Kạn");
		assertThat(spring.predecessor()).isNotNull();
		assertThat(one("Sở Giao thông vận tải", IN_2026).agency().province()).isEqualTo("Thái Nguyên");
	}

	@Test
	void whoClosedIntoSeveralIsAChoiceBySubjectTheGeneralSuccessorFirst() {
		Resolution.Choice choice = choice("Sở Lao động - Thương binh và Xã hội", IN_SPRING_2025);
		assertThat(choice.why()).isEqualTo(Why.DIVIDED);
		assertThat(choice.candidates()).extracting(NameResolverTest::agencyName)
			.containsExactly("Sở Nội vụ", "Sở Y tế", "Sở Giáo dục và Đào tạo");
		assertThat(((Candidate.OfAgency) choice.candidates().get(1)).subject()).contains("trẻ em");
	}

	@Test
	void aDistrictsWorkWentToItsCommunes() {
		Resolution.One found = one("UBND huyện Pác Nặm", IN_2021);
		assertThat(found.agency().kind()).isEqualTo(AgencyKind.DISTRICT);
		assertThat(found.actingNow()).extracting(AgencyView::name)
			.containsExactly("UBND xã Bằng Thành", "UBND xã Nghiên Loan", "UBND xã Cao Minh");
	}

	@Test
	void aCommuneMergedAwayIsKnownByItsFormerName() {
		Resolution.One found = one("UBND xã Nam Mẫu", IN_2021);
		assertThat(found.how()).isEqualTo(How.FORMER_NAME);
		assertThat(found.agency().name()).isEqualTo("UBND xã Ba Bể");
	}

	@Test
	void aGroupMeansItsMembersOfTheDayMappedToWhoActsTodayEachOnce() {
		Resolution.Group found = group("UBND các huyện, thành phố", IN_2021);
		assertThat(found.members()).hasSize(37).extracting((member) -> member.agency().id()).doesNotHaveDuplicates();
		assertThat(found.members()).allSatisfy((member) -> assertThat(member.agency().openOn(IN_2026)).isTrue());
	}

	@Test
	void beforeTheMergerAGroupMeansItsOwnMembers() {
		NameResolver then = new NameResolver(Registers.usual("Thái Nguyên", IN_2021));
		Resolution.Group found = (Resolution.Group) then.resolve("UBND các huyện, thành phố", IN_2021);
		assertThat(found.members()).hasSize(8).allSatisfy((member) -> assertThat(member.insteadOf()).isNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			các Sở, Ban ngành tỉnh                       | Các sở, ban, ngành
			Các sở, ngành                                | Các sở, ban, ngành
			các sở, ban, ngành, đoàn thể tỉnh            | Các sở, ban, ngành, đoàn thể
			các Sở, Ban ngành, địa phương                | Các sở, ban, ngành, địa phương
			Ủy ban nhân dân các huyện, thị xã, thành phố | UBND các huyện, thành phố
			UBND cấp huyện                               | UBND các huyện, thành phố
			các địa phương                               | Các địa phương
			""")
	void aGroupIsKnownHoweverItIsListed(String printed, String name) {
		assertThat(group(printed, IN_2021).group().name()).isEqualTo(name);
	}

	@Test
	void theCommunesAreAGroupSince2025() {
		assertThat(group("UBND các xã, phường, thị trấn", IN_2026).members()).hasSize(92);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UBND các xã, phường ven sông", "UBND 14 xã, phường", "UBND các xã, phường còn lại",
			"UBND các xã, phường liên quan" })
	void aGroupWithARestrictionIsAChoiceAmongItsMembers(String printed) {
		Resolution.Choice choice = choice(printed, IN_2026);
		assertThat(choice.why()).isEqualTo(Why.RESTRICTED);
		assertThat(choice.candidates()).extracting(NameResolverTest::groupName).containsExactly("UBND các xã, phường");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "các chủ đầu tư", "các đơn vị liên quan", "tất cả các đơn vị", "các thành viên Ban Chỉ đạo" })
	void aDescriptionIsAskedAbout(String printed) {
		assertThat(choice(printed, IN_2026).candidates()).isNotEmpty();
	}

	@Test
	void aMisspeltNameIsOfferedNeverAssumed() {
		Resolution.Choice choice = choice("Sở Tài chíhn", IN_2026);
		assertThat(choice.why()).isEqualTo(Why.SIMILAR);
		assertThat(agencyName(choice.candidates().get(0))).isEqualTo("Sở Tài chính");
	}

	@Test
	void communesThatDifferInTonesAloneAreToldApart() {
		assertThat(one("UBND xã Văn Lăng", IN_2026).agency().name()).isEqualTo("UBND xã Văn Lăng");
		assertThat(one("UBND xã Văn Lang", IN_2026).agency().name()).isEqualTo("UBND xã Văn Lang");
		assertThat(choice("UBND xa Van Lang", IN_2026).candidates()).extracting(NameResolverTest::agencyName)
			.containsExactlyInAnyOrder("UBND xã Văn Lăng", "UBND xã Văn Lang");
	}

	@Test
	void whatNobodyBearsIsUnknown() {
		assertThat(this.names.resolve("Công ty cổ phần Đóng tàu Sông Cấm", IN_2026))
			.isEqualTo(new Resolution.Unknown("Công ty cổ phần Đóng tàu Sông Cấm"));
	}

	@Test
	void aNameFromBeforeTheRegisterBeginsMeansTheAgencyThatBearsItNow() {
		NameResolver caoBang = new NameResolver(Registers.usual("Cao Bằng", IN_2026));
		Resolution.One found = (Resolution.One) caoBang.resolve("Sở Công Thương", IN_2021);
		assertThat(found.how()).isEqualTo(How.LATER);
		Resolution.Group group = (Resolution.Group) caoBang.resolve("các sở, ngành", IN_2021);
		assertThat(group.members()).isNotEmpty();
	}

	@Test
	void anEmptyNameIsUnknown() {
		assertThat(List.of("", " ", "-"))
			.allSatisfy((name) -> assertThat(this.names.resolve(name, IN_2026)).isInstanceOf(Resolution.Unknown.class));
	}

	private Resolution.One one(String printed, LocalDate on) {
		return found(Resolution.One.class, printed, on);
	}

	private Resolution.Group group(String printed, LocalDate on) {
		return found(Resolution.Group.class, printed, on);
	}

	private Resolution.Choice choice(String printed, LocalDate on) {
		return found(Resolution.Choice.class, printed, on);
	}

	private <T extends Resolution> T found(Class<T> type, String printed, LocalDate on) {
		Resolution resolution = this.names.resolve(printed, on);
		assertThat(resolution).as(printed).isInstanceOf(type);
		return type.cast(resolution);
	}

	private static String agencyName(Candidate candidate) {
		return ((Candidate.OfAgency) candidate).agency().name();
	}

	private static String groupName(Candidate candidate) {
		return ((Candidate.OfGroup) candidate).group().name();
	}

}
