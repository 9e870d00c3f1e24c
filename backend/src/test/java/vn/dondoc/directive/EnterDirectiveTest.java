package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.system.ChangedMeanwhile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A directive is kept as entered, and closed only while nothing was issued from it. */
@SpringBootTest
abstract class EnterDirectiveTest {

	private static final DirectiveHeader HEADER = new DirectiveHeader(new DocumentNumber("118", "TB-UBND"), "THONG_BAO",
			new Origin("UBND tỉnh Thái Nguyên", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN),
			LocalDate.of(2025, 4, 8), "Kết luận của Chủ tịch UBND tỉnh về xóa nhà tạm");

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	Directives directives;

	@Autowired
	ReviewOutcome outcome;

	@Autowired
	DirectiveSearch search;

	@Autowired
	Duplicates duplicates;

	@Autowired
	CurrentAccount current;

	@Test
	void anEnteredDirectiveIsFoundWithItsTextAndTitle() {
		DirectiveId id = enter("1. Sở Nội vụ báo cáo trước ngày 10/4.");
		assertThat(this.directives.get(id).header()).isEqualTo(HEADER);
		assertThat(this.directives.get(id).title()).isEqualTo("Thông báo 118/TB-UBND");
		assertThat(this.directives.get(id).state()).isEqualTo(DirectiveState.TO_REVIEW);
		assertThat(this.directives.text(id)).isEqualTo("1. Sở Nội vụ báo cáo trước ngày 10/4.");
	}

	@Test
	void aDirectiveWithoutWordsHasAnEmptyText() {
		assertThat(this.directives.text(enter(""))).isEmpty();
	}

	@Test
	void aStampedTextIsNotEntered() {
		assertThatExceptionOfType(SecretDocument.class).isThrownBy(() -> enter("UBND TỈNH\nTỐI MẬT\nSố: 1/BC-UBND"));
	}

	@Test
	void aDirectiveThatOrdersNothingIsClosedAndCanBeOpenedAgain() {
		DirectiveId id = enter("Ghi nhận kết quả.");
		this.outcome.nothingToDo(id, this.directives.get(id).version());
		assertThat(this.directives.get(id).state()).isEqualTo(DirectiveState.CLOSED_WITHOUT_ASSIGNMENTS);
		this.outcome.lookAgain(id, this.directives.get(id).version());
		assertThat(this.directives.get(id).state()).isEqualTo(DirectiveState.TO_REVIEW);
	}

	@Test
	void aDirectiveWithIssuedAssignmentsIsNotClosedAsHavingNone() {
		DirectiveId id = enter("1. Giao Sở Y tế.");
		this.outcome.assignmentsIssued(id);
		long version = this.directives.get(id).version();
		assertThatExceptionOfType(HasAssignments.class).isThrownBy(() -> this.outcome.nothingToDo(id, version));
	}

	@Test
	void aDecisionOnAnOlderVersionIsRefused() {
		DirectiveId id = enter("Ghi nhận.");
		long seen = this.directives.get(id).version();
		this.outcome.nothingToDo(id, seen);
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.outcome.lookAgain(id, seen));
	}

	@Test
	void anAgencyWithoutAnAssignmentOfItDoesNotKnowTheDirective() {
		DirectiveId id = enter("1. Giao Sở Y tế.");
		assertThatExceptionOfType(NoSuchDirective.class)
			.isThrownBy(() -> this.directives.seenBy(People.officerOf(vn.dondoc.organisation.AgencyId.next()), id));
		assertThat(this.directives.seenBy(People.clerk(), id).id()).isEqualTo(id);
	}

	@Test
	void aDirectiveIsFoundByWordsWithoutMarksByYearAndState() {
		DirectiveId id = enter("Ghi nhận.");
		assertThat(found("xoa nha tam 118/tb", "2025", "TO_REVIEW")).contains(id);
		assertThat(found("xoa nha tam", "2024", "")).doesNotContain(id);
		assertThat(found("100%_", "", "")).isEmpty();
	}

	@Test
	void theSameWordsOrTheSameHeadAreADuplicate() {
		DirectiveId id = enter("Cùng một văn bản được nhập lại lần nữa.");
		assertThat(this.duplicates.of(null, "CÙNG một  văn bản\nđược nhập lại lần nữa.")).extracting(DirectiveView::id)
			.contains(id);
		assertThat(this.duplicates.of(HEADER, "chữ khác hẳn")).extracting(DirectiveView::id).contains(id);
		assertThat(this.duplicates.of(null, "chữ khác hẳn nữa")).isEmpty();
	}

	private List<DirectiveId> found(String words, String year, String state) {
		DirectiveFilter filter = new DirectiveFilter(words, "THONG_BAO", year, state, DirectiveFilter.Order.ENTERED);
		long count = this.search.count(People.clerk(), filter);
		List<DirectiveId> ids = this.search.find(People.clerk(), filter, 0, 1000)
			.stream()
			.map(DirectiveView::id)
			.toList();
		assertThat(ids).hasSize((int) count);
		return ids;
	}

	private DirectiveId enter(String text) {
		DirectiveId[] entered = new DirectiveId[1];
		this.current.as(People.clerk(), () -> entered[0] = this.enterDirective.enter(HEADER, text, null));
		return entered[0];
	}

}

@OnH2
class EnterDirectiveOnH2Test extends EnterDirectiveTest {

}

@OnMysql
class EnterDirectiveOnMysqlTest extends EnterDirectiveTest {

}
