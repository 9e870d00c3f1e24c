package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.People;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What was given to many agencies at once is told once, with all its rows behind it. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class FirstItemsTest {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

	@Autowired
	FirstItems firstItems;

	@Autowired
	Figures figures;

	@Autowired
	IssuedWork work;

	@Autowired
	IssueAssignments issue;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince provinces;

	@Autowired
	TestClock clock;

	@Test
	void anItemOfManyAgenciesTakesOneLineAndItsNumberOpensExactlyItsRows() {
		this.clock.setTo(ISSUED);
		this.provinces.install(InstallProvince.Command.usual("Thái Nguyên"));
		List<AgencyId> departments = this.agencies.openOn(ISSUED)
			.stream()
			.filter((agency) -> agency.kind() == AgencyKind.DEPARTMENT)
			.map(AgencyView::id)
			.toList();
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED);
		toEach(directive, "Rà soát hồ sơ đất đai", departments, 5);
		IntStream.range(0, 3)
			.forEach((i) -> this.work.issue(directive, ISSUED, "Việc riêng " + i, departments.get(i),
					ISSUED.plusDays(10 + i)));
		this.clock.setTo(ISSUED.plusDays(30));
		RowsQuery overdue = Question.now().only(Filter.NONE.of(directive)).rows(Slice.NOT_COMPLETED_OVERDUE);

		List<FirstItems.FirstItem> first = this.firstItems.of(overdue, Sight.EVERYTHING, 3);

		assertThat(first).extracting((one) -> one.row().content())
			.containsExactly("Rà soát hồ sơ đất đai", "Việc riêng 0", "Việc riêng 1");
		assertThat(first).extracting(FirstItems.FirstItem::assignments)
			.containsExactly((long) departments.size(), 1L, 1L);
		assertThat(departments.size()).isGreaterThan(5);
		first
			.forEach((one) -> assertThat(this.figures.count(one.all(), Sight.EVERYTHING)).isEqualTo(one.assignments()));
		assertThat(this.firstItems.of(overdue, Sight.of(departments.get(4)), 3))
			.extracting(FirstItems.FirstItem::assignments)
			.containsExactly(1L);
	}

	private void toEach(DirectiveId directive, String content, List<AgencyId> agencies, int days) {
		LocalDate before = ISSUED.plusDays(days);
		IssueCommand.Due due = IssueCommand.Due.of("trước ngày " + before, new Deadline.OnDay(before, false, null));
		this.issue.issue(new IssueCommand(UUID.randomUUID(), People.clerk(), directive, ISSUED, null,
				List.of(IssueCommand.ItemDraft.of(content,
						new IssueCommand.ObligationDraft(null, agencies.stream().map(Addressee::agency).toList(),
								FanOut.EACH_MEMBER, null, List.of(), due)))));
	}

}

@OnH2
class FirstItemsOnH2Test extends FirstItemsTest {

}

@OnMysql
class FirstItemsOnMysqlTest extends FirstItemsTest {

}
