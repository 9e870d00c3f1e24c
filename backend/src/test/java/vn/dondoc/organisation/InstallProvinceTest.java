package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.dondoc.organisation.former.FormerAgencies;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A province's shipped agencies are entered and answer from the database. */
@DataJpaTest
@Import({ InstallProvince.class, ProvinceDirectory.class, AgencyDesk.class, FormerAgencies.class })
@RecordApplicationEvents
abstract class InstallProvinceTest {

	private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

	@Autowired
	InstallProvince provinces;

	@Autowired
	Agencies agencies;

	@Autowired
	AgencyDirectory directory;

	@Autowired
	AgencyRegister register;

	@Autowired
	TestEntityManager session;

	@Autowired
	TestClock clock;

	@Autowired
	ApplicationEvents events;

	@Test
	void theSampleProvinceIsEnteredWithItsPastInFewStatements() {
		this.clock.setTo(IN_2026);
		long sent = CountedQueries.of(() -> {
			install(InstallProvince.Command.usual("Thái Nguyên").prefixed("DEMO."));
		});
		assertThat(sent).isLessThan(60);
		assertThat(this.register.count()).isGreaterThan(200);
		assertThat(this.agencies.openOn(IN_2026)).allSatisfy((agency) -> {
			assertThat(agency.identifier()).startsWith("DEMO.");
			assertThat(agency.province()).isEqualTo("Thái Nguyên");
		});
		assertThat(this.agencies.office(IN_2026)).map(AgencyView::province).contains("Thái Nguyên");
		assertThat(this.agencies.office(LocalDate.of(2021, 2, 19))).map(AgencyView::province).contains("Bắc Kạn");
		assertThat(this.events.stream(ProvinceInstalled.class)).hasSize(1);
	}

	@Test
	void namesResolveFromTheDatabase() {
		this.clock.setTo(IN_2026);
		install(InstallProvince.Command.usual("Thái Nguyên"));
		Resolution found = this.directory.resolve("Sở KH&ĐT", LocalDate.of(2021, 2, 19));
		assertThat(found).isInstanceOfSatisfying(Resolution.One.class, (one) -> {
			assertThat(one.agency().name()).isEqualTo("Sở Kế hoạch và Đầu tư");
			assertThat(one.actingNow()).containsExactlyElementsOf(this.directory.actingNow(one.agency().id()));
			assertThat(this.agencies.get(one.agency().id())).isEqualTo(one.agency());
		});
		GroupView communes = this.directory.groups()
			.stream()
			.filter((group) -> group.name().equals("UBND các xã, phường"))
			.findFirst()
			.orElseThrow();
		assertThat(this.directory.membersOf(communes.id(), IN_2026)).hasSize(92);
	}

	@Test
	void onlyWhatIsChosenIsEntered() {
		install(InstallProvince.Command.of("Lai Châu", Set.of("VPUBND", "STC", "X001")));
		assertThat(this.register.findAll()).extracting(Agency::identifier)
			.containsExactlyInAnyOrder("LAICHAU.VPUBND", "LAICHAU.STC", "LAICHAU.X001");
	}

	@Test
	void aProvinceIsInstalledOnce() {
		install(InstallProvince.Command.usual("Huế"));
		assertThatThrownBy(() -> install(InstallProvince.Command.usual("Huế"))).isInstanceOf(AgencyRuleBroken.class);
	}

	@Test
	void anUnknownProvinceIsRefused() {
		assertThatThrownBy(() -> install(InstallProvince.Command.usual("Atlantis"))).isInstanceOf(NoSuchProvince.class);
	}

	private void install(InstallProvince.Command command) {
		this.provinces.install(command);
		this.session.flush();
		this.session.clear();
	}

}

@OnH2
class InstallProvinceOnH2Test extends InstallProvinceTest {

}

@OnMysql
class InstallProvinceOnMysqlTest extends InstallProvinceTest {

}
