package vn.dondoc.backlog;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.audit.Witness;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.sheet.Finding;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an office followed in a spreadsheet goes on here, as if it had always been here.
 */
@SpringBootTest
abstract class BacklogTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 9, 10);

	private final SignedIn clerk = People.clerk();

	@Autowired
	TakeTracker takeTracker;

	@Autowired
	CheckTracker checkTracker;

	@Autowired
	SettleTracker settleTracker;

	@Autowired
	EnterTracker enterTracker;

	@Autowired
	Facts facts;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	FiguresVerification verification;

	@Autowired
	Witness witness;

	@Autowired
	CurrentAccount current;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	/** Makes the numbers of one test's documents its own. */
	private String own = "";

	@BeforeEach
	void aProvince() {
		this.clock.setTo(TODAY);
		this.own = "T" + UUID.randomUUID().toString().substring(0, 6);
		if (this.agencies.office(TODAY).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
	}

	@Test
	void theTrackerOfAnOfficeIsEnteredAsItStands() throws IOException {
		TrackerFileId file = take(libreOffice());
		DryRun run = this.checkTracker.check(file);
		assertThat(run.bad()).isEmpty();
		assertThat(run.unsure()).isEmpty();
		assertThat(run.totals()).isEqualTo(new DryRun.Totals(2, 2, 5, 0, new DryRun.Counts(5, 1, 4, 1, 0)));

		assertThat(enter(file)).isEqualTo(5);

		assertThat(statuses(file)).containsExactly(TimeStatus.COMPLETED_ON_TIME, TimeStatus.NOT_COMPLETED_OVERDUE,
				TimeStatus.NOT_COMPLETED_IN_TIME, TimeStatus.NOT_COMPLETED_IN_TIME,
				TimeStatus.NOT_COMPLETED_NO_DEADLINE);
		assertThat(this.verification.verify().holds()).isTrue();
		assertThatExceptionOfType(TrackerRule.Entered.class).isThrownBy(() -> enter(file));
		TrackerFileId again = take(libreOffice());
		assertThat(this.checkTracker.check(again).totals().known()).isEqualTo(5);
		assertThatExceptionOfType(TrackerRule.NothingNew.class).isThrownBy(() -> enter(again));
	}

	@Test
	void whatHappenedBeforeIsToldFromItsDayAndKnownFromNow() {
		TrackerFileId file = take(row(
				"1/TB | 03/02/2025 | 1 | Lập quy hoạch | Sở Tài chính | | 28/02/2025 | Hoàn thành | 05/03/2025 | 9/TTr"));
		enter(file);
		List<Fact> told = this.facts.of(assignments(file).get(0));
		assertThat(told).extracting(Fact::kind)
			.containsExactly(FactKind.ISSUED, FactKind.DIMENSION_SET, FactKind.SUBMITTED, FactKind.CONFIRMED);
		assertThat(told).extracting((fact) -> fact.author().entry())
			.containsExactly(Author.Entry.LATE, Author.Entry.LATE, Author.Entry.ON_BEHALF, Author.Entry.LATE);
		assertThat(told).allSatisfy((fact) -> assertThat(fact.recordedAt()).isEqualTo(this.clock.instant()));
		assertThat(told)
			.allSatisfy((fact) -> assertThat(fact.author().evidence()).contains("so-theo-doi.csv", "dòng 2"));
		Standing march = Standing.asOf(told, at(LocalDate.of(2025, 3, 4)), DoneBasis.SUBMITTED).orElseThrow();
		assertThat(march.status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(Standing.asOf(told, this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow().status())
			.isEqualTo(TimeStatus.COMPLETED_LATE);
	}

	@Test
	void whatWasTakenInIsHeldAgainstTheTrail() {
		TrackerFileId file = take(row(
				"1/TB | 03/02/2025 | 1 | Lập quy hoạch | Sở Tài chính | | 28/02/2025 | Hoàn thành | 05/03/2025 | 9/TTr"));
		enter(file);
		assertThat(contradicted()).isZero();
		byte[] id = Ids.bytes(assignments(file).get(0).value());
		this.jdbc.sql("update fact set payload = concat(payload, ' ') where assignment_id = ? and kind = 'SUBMITTED'")
			.param(id)
			.update();
		assertThat(contradicted()).isEqualTo(1);
		this.jdbc.sql("update fact set payload = trim(payload) where assignment_id = ?").param(id).update();
		assertThat(contradicted()).isZero();
	}

	private int contradicted() {
		return this.witness
			.contradicting(this.jdbc
				.sql("select id, subject_id, detail from audit_entry where action = 'assignment.histories-entered'")
				.query((row, number) -> new Witness.Testimony(row.getLong(1), row.getString(2), row.getString(3)))
				.list())
			.size();
	}

	@Test
	void aFileWithNewRowsAddsOnlyThese() {
		String first = row("2/TB | 01/08/2025 | 1 | Rà soát quy hoạch | Sở Xây dựng | | 30/09/2025 | Mới giao");
		enter(take(first));
		String grown = row("2/TB | 01/08/2025 | 2 | Công bố quy hoạch | Sở Xây dựng | | 31/10/2025 | Mới giao");
		String sameItem = row("2/TB | 01/08/2025 | 1 | Rà soát quy hoạch | Sở Nội vụ | | 30/09/2025 | Mới giao");
		String changed = first.replace("Mới giao", "Đang thực hiện").replace("30/09", "15/10");
		TrackerFileId file = take(changed, grown, sameItem);
		DryRun run = this.checkTracker.check(file);
		assertThat(run.totals().known()).isEqualTo(1);
		assertThat(run.totals().newDocuments()).isZero();
		assertThat(enter(file)).isEqualTo(2);
		assertThat(this.jdbc.sql("select count(*) from directive where number = ?")
			.param(this.own + "2")
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.jdbc.sql("""
				select count(distinct i.id) from item i join directive d on d.id = i.directive_id where d.number = ?""")
			.param(this.own + "2")
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void everyBadCellIsNamedAtOnce() {
		TrackerFileId file = take(row("3/TB | 31/02/2025 | 1 | Việc một | Sở Y tế | | | "),
				row("4/TB | 01/08/2025 | 1 | | Sở Y tế | | đầu tháng 9 | Đang làm dở"),
				row("5/TB | 01/08/2025 | 1 | Việc ba | | | hằng tháng trước ngày 20 | Hoàn thành | "),
				row("6/TB | 01/08/2025 | 1 | Việc bốn | Sở Y tế | | 30/09/2025 | Hoàn thành | 01/07/2025"),
				row("6/TB | 01/08/2025 | 1 | Việc bốn | Sở Y tế | | 30/09/2025 | Mới giao"));
		DryRun run = this.checkTracker.check(file);
		assertThat(run.bad()).extracting(Finding::place)
			.containsExactly("B2", "G3", "D3", "H3", "G4", "E4", "I4", "I5", "D6");
		assertThatExceptionOfType(TrackerRule.BadRows.class).isThrownBy(() -> enter(file));
		assertThat(assignments(file)).isEmpty();
	}

	@Test
	void aNameThatIsNotSureIsChosenOnceForAllItsRows() {
		TrackerFileId file = take(
				row("7/TB | 01/08/2025 | 1 | Việc một | Sở Lao động - Thương binh và Xã hội | các đơn vị liên quan"),
				row("7/TB | 01/08/2025 | 2 | Việc hai | Sở Lao động - Thương binh và Xã hội"));
		DryRun run = this.checkTracker.check(file);
		assertThat(run.good()).isFalse();
		assertThat(run.unsure()).extracting((name) -> name.name() + " " + name.rows() + " " + name.needed())
			.containsExactly("Sở Lao động - Thương binh và Xã hội 2 true", "các đơn vị liên quan 1 false");
		assertThat(run.unsure().get(0).candidates()).extracting((one) -> one.name()).contains("Sở Nội vụ", "Sở Y tế");

		act(() -> {
			this.settleTracker.name(file, "Sở Lao động - Thương binh và Xã hội", agency("Sở Nội vụ"));
			return 0;
		});

		assertThat(enter(file)).isEqualTo(2);
	}

	@Test
	void severalLeadsAndTheMembersOfAGroupHaveAnAssignmentEach() {
		TrackerFileId file = take(row(
				"8/TB | 01/08/2025 | 1 | Báo cáo | Sở Tài chính; Sở Y tế, Sở Nội vụ | Sở Tài chính, Sở Xây dựng | 30/09/2025"));
		assertThat(enter(file)).isEqualTo(3);
		assertThat(this.jdbc.sql("""
				select count(*) from participant p join assignment a on a.id = p.assignment_id
				join item i on i.id = a.item_id join directive d on d.id = i.directive_id where d.number = ?""")
			.param(this.own + "8")
			.query(Long.class)
			.single()).isEqualTo(3);
	}

	@Test
	void doneWorkStaysWithTheAgencyOfThatDayAndOpenWorkGoesToWhoDoesItNow() {
		TrackerFileId file = take(
				row("9/TB | 01/02/2024 | 1 | Xong rồi | Sở Kế hoạch và Đầu tư | | | Hoàn thành | 01/03/2024"),
				row("9/TB | 01/02/2024 | 2 | Còn dở | Sở Kế hoạch và Đầu tư | | | Đang thực hiện"));
		DryRun run = this.checkTracker.check(file);
		assertThat(run.unsure()).isEmpty();
		enter(file);
		assertThat(leads(file)).containsExactly("Sở Kế hoạch và Đầu tư", "Sở Tài chính");
	}

	@Test
	void whatWasGivenHereBeforeIsNotGivenTwice() {
		enter(take(row("10/TB | 01/08/2025 | I | Báo cáo thu | Sở Tài chính")));
		this.jdbc.sql("delete from backlog_row").update();
		DryRun run = this.checkTracker.check(take(row("10/TB | 01/08/2025 | | Báo cáo thu | Sở Tài chính")));
		assertThat(run.totals().known()).isEqualTo(1);
		assertThat(run.anythingNew()).isFalse();
	}

	@Test
	void theSameWordsUnderAnotherNumberAreAnotherItem() {
		enter(take(row("12/TB | 01/08/2025 | I.1 | Báo cáo kết quả | Sở Tài chính")));
		this.jdbc.sql("delete from backlog_row").update();
		TrackerFileId file = take(row("12/TB | 01/08/2025 | I. 1. | Báo cáo kết quả | Sở Tài chính"),
				row("12/TB | 01/08/2025 | II.3 | Báo cáo kết quả | Sở Tài chính"));
		assertThat(this.checkTracker.check(file).totals().known()).isEqualTo(1);
		assertThat(enter(file)).isEqualTo(1);
	}

	@Test
	void aTrackerWithASecrecyStampIsNotKept() {
		long before = this.jdbc.sql("select count(*) from attachment").query(Long.class).single();
		assertThatExceptionOfType(SecretDocument.class)
			.isThrownBy(() -> take(row("11/TB | 01/08/2025 | 1 | Việc | Sở Y tế | | | | | "), "TỐI MẬT"));
		assertThat(this.jdbc.sql("select count(*) from attachment").query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void fiveThousandRowsAreEnteredInOneGoAndFloodNobody() {
		long published = publications();
		TrackerFileId file = take(TrackerSheets.large(5000));
		DryRun run = this.checkTracker.check(file);
		assertThat(run.totals())
			.isEqualTo(new DryRun.Totals(1000, 1000, 5000, 0, new DryRun.Counts(5000, 4750, 250, 250, 0)));
		assertThat(enter(file)).isEqualTo(5000);
		assertThat(publications()).isEqualTo(published);
		assertThat(this.jdbc.sql("select count(*) from reminder r join backlog_file f on f.id = ?")
			.param(Ids.bytes(file.value()))
			.query(Long.class)
			.single()).isZero();
		assertThat(this.checkTracker.check(take(TrackerSheets.large(5000))).totals().known()).isEqualTo(5000);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	private long publications() {
		return this.jdbc.sql("select count(*) from event_publication").query(Long.class).single();
	}

	private TrackerFileId take(String... rows) {
		return take(TrackerSheets.csv(rows));
	}

	private TrackerFileId take(byte[] content) {
		TrackerFileId id = TrackerFileId.next();
		act(() -> {
			this.takeTracker.take(this.clerk, id, "so-theo-doi.csv", content);
			return 0;
		});
		return id;
	}

	private int enter(TrackerFileId file) {
		return act(() -> this.enterTracker.enter(this.clerk, Ids.next(), file));
	}

	private int act(Supplier<Integer> deed) {
		int[] answer = new int[1];
		this.current.as(this.clerk, () -> answer[0] = deed.get());
		return answer[0];
	}

	/** A row of a document of this test alone. */
	private String row(String cells) {
		return this.own + cells;
	}

	private List<AssignmentId> assignments(TrackerFileId file) {
		return this.jdbc.sql("""
				select a.id from assignment a join fact f on f.assignment_id = a.id and f.seq = 1
				join item i on i.id = a.item_id join directive d on d.id = i.directive_id
				where f.recorded_at = (select entered_at from backlog_file where id = ?)
				and f.command_id = (select max(f2.command_id) from fact f2) order by d.issued_on, i.place, a.id""")
			.param(Ids.bytes(file.value()))
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	private List<String> leads(TrackerFileId file) {
		return assignments(file).stream()
			.map((id) -> Standing.asOf(this.facts.of(id), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow())
			.map((standing) -> this.agencies.get(standing.position().lead()).name())
			.toList();
	}

	private List<TimeStatus> statuses(TrackerFileId file) {
		return assignments(file).stream()
			.map((id) -> Standing.asOf(this.facts.of(id), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow())
			.map((standing) -> Objects.requireNonNull(standing.status()))
			.toList();
	}

	private Instant at(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(TODAY)
			.stream()
			.filter((agency) -> agency.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private static byte[] libreOffice() throws IOException {
		try (InputStream file = BacklogTest.class.getResourceAsStream("so-theo-doi.xlsx")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
	}

}
