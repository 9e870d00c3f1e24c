package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Items are found by what people remember of them, and by nobody who may not see them.
 */
@SpringBootTest
@Import(IssuedWork.class)
abstract class FindItemsTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

	@Autowired
	FindItems find;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	/** A word no other test has written. */
	private final String here = "ma" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);

	private AgencyId finance = AgencyId.next();

	private AgencyId health = AgencyId.next();

	private DirectiveId directive = DirectiveId.next();

	@BeforeEach
	void agencies(@Autowired InstallProvince provinces) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.findByIdentifier("S.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("S."));
		}
		this.finance = this.agencies.findByIdentifier("S.STC").orElseThrow().id();
		this.health = this.agencies.findByIdentifier("S.SYT").orElseThrow().id();
		this.directive = this.work.directive(this.here, ISSUED_ON);
	}

	@Test
	void accentsAreNotNeededAndWhereTypedFindTheSameSpellingFirst() {
		issue("Kiểm tra diện tích rừng phòng hộ");
		issue("Kiểm tra điện lưới nông thôn");

		assertThat(found("kiem tra dien")).containsExactlyInAnyOrder("Kiểm tra diện tích rừng phòng hộ",
				"Kiểm tra điện lưới nông thôn");
		assertThat(found("kiểm tra điện")).first().isEqualTo("Kiểm tra điện lưới nông thôn");
		assertThat(found("kiểm tra diện")).first().isEqualTo("Kiểm tra diện tích rừng phòng hộ");
	}

	@Test
	void wordsThatStandTogetherComeBeforeWordsThatStandApart() {
		issue("Báo danh thí sinh, công bố cáo trạng");
		issue("Gửi báo cáo quý về Văn phòng");

		assertThat(found("báo cáo")).containsExactly("Gửi báo cáo quý về Văn phòng",
				"Báo danh thí sinh, công bố cáo trạng");
	}

	@Test
	void theLastWordMayBeOnlyBegun() {
		issue("Nghiệm thu đường tránh");
		assertThat(found("nghiem thu duo")).containsExactly("Nghiệm thu đường tránh");
	}

	@Test
	void anItemIsFoundByItsDirectivesNumberAndByWhoWorksOnIt() {
		issue("Lập dự toán");
		this.work.issue(this.directive, ISSUED_ON, "Tiêm chủng mở rộng", this.health, LocalDate.of(2026, 4, 1),
				this.finance);

		assertThat(found("")).hasSize(2);
		assertThat(found("so y te")).containsExactly("Tiêm chủng mở rộng");
		assertThat(found("so tai chinh")).hasSize(2);
	}

	@Test
	void anAgencyFindsItsOwnAndWhatItHelpsWithAndLosesWhatWasTakenFromIt() {
		AssignmentId moved = issue("Quyết toán ngân sách");
		SignedIn officer = People.officerOf(this.health);
		assertThat(found(officer, "quyet toan")).isEmpty();

		this.work.happens(moved, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
		this.work.happens(moved, AssignmentDeed.ASK_TRANSFER,
				new FactPayload.TransferAsked(this.health, "không đúng chức năng"));
		this.work.happens(moved, AssignmentDeed.DECIDE_TRANSFER, new FactPayload.TransferDecided(this.health, null));

		assertThat(found(officer, "quyet toan")).containsExactly("Quyết toán ngân sách");
		assertThat(found(People.officerOf(this.finance), "quyet toan")).isEmpty();
		assertThat(found(People.administrator(), "quyet toan")).isEmpty();
	}

	@Test
	void whereNothingHoldsAllWordsWhatLacksOneIsShownAndSaidSo() {
		issue("Rà soát quỹ đất công");
		FindItems.Found nearly = this.find.find(People.clerk(), this.here + " quỹ đất tư", 0, 10);
		assertThat(nearly.nearly()).isTrue();
		assertThat(nearly.items()).extracting((item) -> item.one().content()).contains("Rà soát quỹ đất công");
		assertThat(this.find.find(People.clerk(), this.here + " quỹ đất", 0, 10).nearly()).isFalse();
	}

	@Test
	void moreThatIsFoundTakesNoMoreQueries() {
		issue("Việc 0");
		found("viec");
		found("viec");
		long before = CountedQueries.of(() -> found("viec"));
		for (int number = 1; number < 8; number++) {
			issue("Việc " + number);
		}
		found("viec");

		assertThat(CountedQueries.of(() -> found("viec"))).isEqualTo(before);
		assertThat(found("viec")).hasSize(8);
	}

	@Test
	void signsAreNoWords() {
		assertThat(this.find.find(People.clerk(), " \"*?:()[]~^+- ", 0, 10)).isEqualTo(FindItems.Found.NOTHING);
		issue("Giải ngân trên 9,1%");
		assertThat(found("\"giải ngân\" (9,1%)")).hasSize(1);
	}

	private AssignmentId issue(String content) {
		return this.work.issue(this.directive, ISSUED_ON, content, this.finance, LocalDate.of(2026, 4, 1));
	}

	private List<String> found(String words) {
		return found(People.clerk(), words);
	}

	private List<String> found(SignedIn person, String words) {
		return this.find.find(person, this.here + " " + words, 0, 10)
			.items()
			.stream()
			.map((item) -> item.excerpt().parts().stream().map(Excerpt.Part::text).collect(Collectors.joining()))
			.toList();
	}

}
