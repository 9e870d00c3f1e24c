package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The Office's own entry time, in hours after the day of the document. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class EntryTimesTest {

	private static int years = 2071;

	@Autowired
	EntryTimes entries;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	TestClock clock;

	private final LocalDate document = LocalDate.of(years++, 3, 5);

	private AgencyId finance = AgencyId.next();

	@BeforeEach
	void aProvince(@Autowired InstallProvince provinces) {
		this.clock.setTo(this.document);
		if (this.agencies.findByIdentifier("T.STC").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
	}

	@Test
	void theDayOfTheDocumentDoesNotCountAndAnHourBegunCountsWhole() {
		enteredAt(0, 23, 59);
		assertThat(time()).contains(new EntryTime(1, 0, 0));

		enteredAt(1, 0, 0);
		enteredAt(1, 8, 30);
		assertThat(time()).contains(new EntryTime(3, 1, 9));
	}

	@Test
	void halfAndNineOfTenAreNotPulledByOneThatTookMonths() {
		for (int number = 0; number < 9; number++) {
			enteredAt(1, number, 30);
		}
		enteredAt(90, 0, 30);

		assertThat(time()).contains(new EntryTime(10, 5, 9));
		enteredAt(90, 0, 30);
		assertThat(time()).contains(new EntryTime(11, 6, 89 * 24 + 1));
	}

	@Test
	void whatIsEnteredOrTakenBackLaterDoesNotChangeWhatWasKnown() {
		AssignmentId first = enteredAt(1, 8, 30);
		Instant then = this.clock.instant();
		enteredAt(3, 8, 30);
		this.work.happens(first, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));

		assertThat(this.entries.of(question().asOf(then).knownAt(then), Sight.EVERYTHING))
			.contains(new EntryTime(1, 9, 9));
		assertThat(time()).contains(new EntryTime(1, 57, 57));
	}

	@Test
	void whereNothingCountsThereIsNoEntryTime() {
		assertThat(time()).isEmpty();
	}

	private AssignmentId enteredAt(int daysLater, int hour, int minute) {
		this.clock.setTo(this.document.plusDays(daysLater).atTime(hour, minute));
		return this.work.issue(this.work.directive(Integer.toString(AssignmentId.next().hashCode()), this.document),
				this.document, "Rà soát", this.finance, this.document.plusDays(200));
	}

	private Optional<EntryTime> time() {
		return this.entries.of(question(), Sight.EVERYTHING);
	}

	private Question question() {
		return Question.of(Population.ASSIGNED, this.document, this.document);
	}

}

@OnH2
class EntryTimesOnH2Test extends EntryTimesTest {

}

@OnMysql
class EntryTimesOnMysqlTest extends EntryTimesTest {

}
