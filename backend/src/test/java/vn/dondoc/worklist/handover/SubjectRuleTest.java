package vn.dondoc.worklist.handover;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Continuation;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose work becomes that of an agency that was divided. */
class SubjectRuleTest {

	private final Continuation home = continuation("Sở Nội vụ", null);

	private final Continuation health = continuation("Sở Y tế", "bảo trợ xã hội, trẻ em");

	private final Continuation commune = continuation("UBND xã Chợ Rã", "địa bàn Thị trấn Chợ Rã, Xã Địa Linh");

	@Test
	void whatItsWordsOrItsFieldNameGoesToWhoeverTookThatOver() {
		assertThat(rule(this.home, this.health).of("Kế hoạch bảo vệ TRẺ EM", List.of())).contains(id(this.health));
		assertThat(rule(this.home, this.health).of("Lập kế hoạch", List.of("Bảo trợ xã hội")))
			.contains(id(this.health));
		assertThat(rule(this.commune).of("Mở đường tại xã Địa Linh.", List.of())).contains(id(this.commune));
	}

	@Test
	void allTheRestGoesToWhoeverTakesItOrToNobody() {
		assertThat(rule(this.home, this.health).of("Điều tra lao động", List.of())).contains(id(this.home));
		assertThat(rule(this.commune).of("Điều tra lao động", List.of())).isEmpty();
		assertThat(rule(this.home, this.health).of("Tuyên truyền về trẻ embriô", List.of())).contains(id(this.home));
	}

	@Test
	void whereTwoAreNamedAPersonDecides() {
		assertThat(rule(this.home, this.health, this.commune).of("Trẻ em xã Địa Linh", List.of())).isEmpty();
	}

	private static SubjectRule rule(Continuation... continuations) {
		return new SubjectRule(List.of(continuations));
	}

	private static AgencyId id(Continuation continuation) {
		return continuation.agency().id();
	}

	private static Continuation continuation(String name, @Nullable String subject) {
		return new Continuation(new AgencyView(AgencyId.next(), "T", AgencyKind.DEPARTMENT, "Thái Nguyên", name, null,
				LocalDate.of(2025, 7, 1), null), subject);
	}

}
