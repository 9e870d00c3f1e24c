package vn.dondoc.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import vn.dondoc.document.DocumentType;
import vn.dondoc.register.RegisterCounts.Counted;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What is entered in the registers is found, counted, corrected and never lost. */
@DataJpaTest
@Import({ IssuedDocumentRegister.class, MeetingRegister.class, SchemeRegister.class, IssuedDocumentTypes.class,
		RegisterCounts.class, RegistersTest.Trail.class })
abstract class RegistersTest {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

	private static final Instant END = Instant.parse("2025-03-31T16:59:59.999999Z");

	private static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null, false);

	@Autowired
	IssuedDocumentRegister documents;

	@Autowired
	IssuedDocumentTypes types;

	@Autowired
	MeetingRegister meetings;

	@Autowired
	SchemeRegister schemes;

	@Autowired
	RegisterCounts counts;

	@Autowired
	Trail trail;

	@Autowired
	TestClock clock;

	@Autowired
	EntityManager entities;

	@BeforeEach
	void forget() {
		this.trail.heard.clear();
	}

	@Test
	void thePeriodCountsByTypeInTheOrderOfTheReport() {
		this.documents.record(document("CV", "12", "2025-02-01"));
		this.documents.record(document("QĐ", "7", "2025-01-01"));
		this.documents.record(document("CV", "13", "2025-03-31"));
		this.documents.record(document("BC-BCSĐ", "3", "2025-02-15"));
		this.documents.record(document("CV", "99", "2025-04-01"));
		assertThat(numbers(counted(END))).containsExactly(Map.entry("QĐ", 1L), Map.entry("CV", 2L),
				Map.entry("BC-BCSĐ", 1L));
	}

	@Test
	void whatIsDatedAfterTheCutOffDoesNotCount() {
		this.meetings.record(meeting("2025-02-10"));
		this.meetings.record(meeting("2025-02-11"));
		Instant tenth = Instant.parse("2025-02-10T16:59:59.999999Z");
		assertThat(counted(tenth, this.clock.instant()).meetings().number()).isEqualTo(1);
	}

	@Test
	void aPastCountStaysAsItWasKnown() {
		EntryId one = this.documents.record(document("QĐ", "1", "2025-01-10"));
		EntryId two = this.documents.record(document("QĐ", "2", "2025-01-11"));
		Instant then = this.clock.instant();
		this.clock.advance(Duration.ofMinutes(5));
		this.documents.correct(one, 1, document("CT", "1", "2025-01-10"));
		this.documents.remove(two, 1, "nhập trùng");
		this.documents.record(document("CT", "3", "2025-01-12"));
		assertThat(numbers(counted(then))).containsExactly(Map.entry("QĐ", 2L));
		assertThat(numbers(counted(this.clock.instant()))).containsExactly(Map.entry("CT", 2L));
	}

	@Test
	void everyCountIsAsLongAsTheListBehindIt() {
		this.documents.record(document("QĐ", "1", "2025-01-10"));
		this.documents.record(document("CV", "2", "2025-01-11"));
		this.schemes.record(scheme("2025-02-01", "2025-02-01"));
		this.schemes.record(scheme("2025-02-02", null));
		Instant then = this.clock.instant();
		this.clock.advance(Duration.ofMinutes(5));
		this.documents.record(document("QĐ", "5", "2025-01-10"));
		Counted counted = counted(then);
		assertThat(counted.issuedDocuments())
			.allSatisfy((code, count) -> assertThat(rows(this.documents, count)).isEqualTo(count.number()));
		assertThat(rows(this.schemes, counted.schemes())).isEqualTo(counted.schemes().number()).isEqualTo(2);
		assertThat(rows(this.schemes, counted.schemesCompleted())).isEqualTo(counted.schemesCompleted().number())
			.isEqualTo(1);
	}

	@Test
	void aSchemeCompletedAfterTheCutOffIsNotYetCompleted() {
		this.schemes.record(scheme("2025-03-01", "2025-04-02"));
		assertThat(counted(END).schemesCompleted().number()).isZero();
		assertThat(counted(Instant.parse("2025-04-02T02:00:00Z"), END).schemesCompleted().number()).isEqualTo(1);
	}

	@Test
	void aNumberStandsOnceAYear() {
		this.documents.record(document("QĐ", "808", "2025-01-10"));
		assertThatExceptionOfType(RegisterRule.AlreadyRegistered.class)
			.isThrownBy(() -> this.documents.record(document("QĐ", "808", "2025-03-01")));
		this.documents.record(document("QĐ", "808", "2024-12-31"));
		this.documents.record(document("CV", "808", "2025-01-10"));
	}

	@Test
	void aDocumentCanBeCorrectedWithoutMeetingItself() {
		EntryId id = this.documents.record(document("QĐ", "808", "2025-01-10"));
		this.documents.correct(id, 1, document("QĐ", "808", "2025-01-11"));
		assertThat(this.documents.history(id)).extracting((edition) -> edition.says().issuedOn())
			.containsExactly(LocalDate.of(2025, 1, 11), LocalDate.of(2025, 1, 10));
		assertThat(this.trail.last()).returns("register.corrected", RegisterChanged::action);
		assertThat(this.trail.last().details()).containsKeys("before", "after");
	}

	@Test
	void whoeverComesSecondWithAnOldEditionIsToldSo() {
		EntryId id = this.meetings.record(meeting("2025-02-10"));
		this.meetings.correct(id, 1, meeting("2025-02-11"));
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.meetings.correct(id, 1, meeting("2025-02-12")));
		this.meetings.remove(id, 2, "hoãn");
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.meetings.remove(id, 2, "hoãn"));
	}

	@Test
	void whatIsRemovedStaysToBeSeenWithItsReason() {
		EntryId id = this.meetings.record(meeting("2025-02-10"));
		assertThatExceptionOfType(RegisterRule.ReasonMissing.class).isThrownBy(() -> this.meetings.remove(id, 1, "  "));
		this.meetings.remove(id, 1, "hoãn");
		assertThat(page(this.meetings, ALL)).isEmpty();
		RegisterFilter removed = new RegisterFilter(null, null, null, null, null, null, true);
		assertThat(page(this.meetings, removed)).singleElement().returns("hoãn", Recorded::removalReason);
	}

	@Test
	void wordsFindWithOrWithoutAccentsAndTakeSignsLiterally() {
		this.documents.record(new IssuedDocument("QĐ", "808", "QĐ-UBND", FIRST, "Nguyễn Đăng Bình", "Đất đai",
				"Về việc giao 100% diện tích đất"));
		this.documents.record(document("QĐ", "809", "2025-01-02"));
		assertThat(page(this.documents, words("dat dai binh"))).hasSize(1);
		assertThat(page(this.documents, words("Đất đai"))).hasSize(1);
		assertThat(page(this.documents, words("808/qđ"))).hasSize(1);
		assertThat(page(this.documents, words("100%"))).hasSize(1);
		assertThat(page(this.documents, words("_09"))).isEmpty();
	}

	@Test
	void thousandsAreEnteredAtOnceWithOneAuditEntry() {
		List<IssuedDocument> list = IntStream.rangeClosed(1, 600)
			.mapToObj((number) -> document("CV", String.valueOf(number), "2025-01-10"))
			.toList();
		long statements = CountedQueries.of(() -> {
			this.documents.recordAll(list);
			this.entities.flush();
		});
		assertThat(numbers(counted(END))).containsExactly(Map.entry("CV", 600L));
		assertThat(statements).isLessThan(20);
		assertThat(this.trail.last().details().get("count")).isEqualTo(600);
	}

	@Test
	void theDecreesTypesAndTheOfficesOwnAreOffered() {
		assertThat(this.types.inUse()).extracting(IssuedDocumentType::code, IssuedDocumentType::label)
			.containsAll(DocumentType.ofDecree30().stream().map((type) -> tuple(type.code(), type.label())).toList())
			.contains(tuple("BC-BCSĐ", "Báo cáo Ban Cán sự Đảng"))
			.hasSize(30);
		this.types.add("GCN", "Giấy chứng nhận");
		this.types.offer("GNP", false);
		assertThat(this.types.inUse()).extracting(IssuedDocumentType::code).endsWith("GCN").doesNotContain("GNP");
		assertThatExceptionOfType(RegisterRule.TypeExists.class).isThrownBy(() -> this.types.add("cv", "Công văn"));
	}

	private Counted counted(Instant knownAt) {
		return counted(END, knownAt);
	}

	private Counted counted(Instant asOf, Instant knownAt) {
		this.entities.flush();
		return this.counts.of(FIRST, LAST, asOf, knownAt);
	}

	private static Map<String, Long> numbers(Counted counted) {
		Map<String, Long> numbers = new LinkedHashMap<>();
		counted.issuedDocuments().forEach((code, count) -> numbers.put(code, count.number()));
		return numbers;
	}

	private static long rows(Register<?, ?> register, RegisterCount count) {
		return page(register, count.rows()).getTotalElements();
	}

	private static <D extends Registered> Page<Recorded<D>> page(Register<D, ?> register, RegisterFilter filter) {
		return register.page(filter, PageRequest.of(0, 50, Sort.by("recordedAt")));
	}

	private static RegisterFilter words(String words) {
		return new RegisterFilter(words, null, null, null, null, null, false);
	}

	private static IssuedDocument document(String type, String number, String issuedOn) {
		return new IssuedDocument(type, number, type + "-UBND", LocalDate.parse(issuedOn), null, null, "Về việc");
	}

	private static Meeting meeting(String heldOn) {
		return new Meeting(LocalDate.parse(heldOn), "Họp giao ban", null, null, null);
	}

	private static Scheme scheme(String dueOn, @Nullable String completedOn) {
		return new Scheme("Đề án", UUID.randomUUID(), LocalDate.parse(dueOn), null, null,
				(completedOn != null) ? LocalDate.parse(completedOn) : null);
	}

	@TestConfiguration
	static class Trail {

		private final List<RegisterChanged> heard = new ArrayList<>();

		@EventListener
		void hear(RegisterChanged event) {
			this.heard.add(event);
		}

		RegisterChanged last() {
			return this.heard.get(this.heard.size() - 1);
		}

	}

}

@OnH2
class RegistersOnH2Test extends RegistersTest {

}

@OnMysql
class RegistersOnMysqlTest extends RegistersTest {

}
