package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.amendment.ChangeLead;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.fulfilment.Comment;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.handover.HandOverWork;
import vn.dondoc.assignment.revision.DecideRevisions;
import vn.dondoc.assignment.supersession.LinkAssignments;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.system.Ids;

/**
 * Decisions that concern many assignments or two of them, and deeds that get in between.
 *
 * @param wouldBe the deadline that the rules say now
 */
record RacingDecisions(ApplicationContext context, Instant wouldBe) {

	static final String CLOSING = "kết thúc";

	private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

	private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 15);

	/**
	 * What is raced for.
	 *
	 * @param lead ends meanwhile
	 * @param gone cooperates, and has ended
	 * @param later another assignment, which may be linked to it in both directions
	 */
	record Ground(AssignmentId assignment, AgencyId lead, AgencyId gone, AgencyId next, AgencyId other,
			AssignmentId later, DirectiveId directive) {
	}

	/** A request. */
	record Call(UUID id, String words) {
	}

	/**
	 * Something somebody asks for.
	 *
	 * @param needsItClosed whether the lead must have ended
	 * @param last whether little can be done behind it
	 */
	record Racer(String name, BiConsumer<Ground, Call> work, boolean needsItClosed, boolean last) {

		Racer(String name, BiConsumer<Ground, Call> work) {
			this(name, work, false, false);
		}

		private Racer late() {
			return new Racer(this.name, this.work, this.needsItClosed, true);
		}

	}

	/** Its last day is one that another rule would move. */
	static void onASaturday(ApplicationContext context, AssignmentId id) {
		context.getBean(ChangeDeadline.class)
			.change(new ChangeDeadline.Command(new DeedCall(Ids.next(), id, null, People.clerk(), null), null,
					new Deadline.OnDay(SATURDAY, true, null), "để bắt đầu"));
	}

	List<Racer> all() {
		return List.of(progress(), comment(), handOver("bàn giao", Ground::next), progress(),
				decide(DecideRevisions.Way.KEEP), decide(DecideRevisions.Way.RECOUNT),
				handOver("bàn giao khác", Ground::other), cooperation(), extended(),
				link("gia hạn theo", SupersessionKind.EXTENDS, false), deadline(), new Racer(CLOSING, this::close),
				rectified().late(), lead().late(), comment(), link("nhắc lại", SupersessionKind.REPEATS, false).late(),
				link("nhắc lại ngược", SupersessionKind.REPEATS, true).late(),
				handOver("thu hồi", (ground) -> null).late());
	}

	private Racer progress() {
		return new Racer("tiến độ", (ground, call) -> bean(ReportProgress.class).report(new ReportProgress.Command(
				deed(ground, call, People.officerOf(ground.lead())), 40, call.words(), null, null, null)));
	}

	private Racer comment() {
		return new Racer("ý kiến", (ground, call) -> bean(Comment.class)
			.comment(new Comment.Command(deed(ground, call, People.clerk()), call.words(), List.of())));
	}

	private Racer deadline() {
		return new Racer("thời hạn", (ground, call) -> bean(ChangeDeadline.class)
			.change(new ChangeDeadline.Command(deed(ground, call, People.clerk()), null, through(45), call.words())));
	}

	private Racer rectified() {
		return new Racer("đính chính", (ground, call) -> bean(RectifyIssue.class).rectify(new RectifyIssue.Command(
				deed(ground, call, People.clerk()), null, null, null, through(50), call.words())));
	}

	private Racer lead() {
		return new Racer("chủ trì", (ground, call) -> bean(ChangeLead.class)
			.change(new ChangeLead.Command(deed(ground, call, People.clerk()), ground.other(), call.words())));
	}

	private Racer handOver(String name, Function<Ground, @Nullable AgencyId> to) {
		return new Racer(name, (ground, call) -> hand(ground, call, ground.lead(), to.apply(ground)), true, false);
	}

	private Racer cooperation() {
		return new Racer("phối hợp", (ground, call) -> hand(ground, call, ground.gone(), ground.next()));
	}

	private void hand(Ground ground, Call call, AgencyId from, @Nullable AgencyId to) {
		unlessNothing(bean(HandOverWork.class).decide(new HandOverWork.Command(call.id(), People.clerk(),
				List.of(new HandOverWork.Decision(ground.assignment(), from, to)), call.words())));
	}

	private Racer decide(DecideRevisions.Way way) {
		return new Racer(way.name(),
				(ground, call) -> unlessNothing(bean(DecideRevisions.class)
					.decide(new DecideRevisions.Command(call.id(), People.clerk(), way,
							List.of(new DecideRevisions.Choice(ground.assignment(), this.wouldBe)), call.words()))));
	}

	private Racer extended() {
		return new Racer("văn bản gia hạn",
				(ground, call) -> bean(LinkAssignments.class)
					.link(new LinkAssignments.Command(call.id(), People.clerk(), ground.assignment(),
							SupersessionKind.EXTENDS, null, ground.directive(), DAY.plusDays(70), call.words())));
	}

	private Racer link(String name, SupersessionKind kind, boolean reversed) {
		return new Racer(name,
				(ground, call) -> bean(LinkAssignments.class).link(new LinkAssignments.Command(call.id(),
						People.clerk(), reversed ? ground.later() : ground.assignment(), kind,
						reversed ? ground.assignment() : ground.later(), ground.directive(), null, call.words())));
	}

	private void close(Ground ground, Call call) {
		bean(CloseAgency.class).close(ground.lead(), DAY, List.of());
	}

	/** What others decided before is left, and answered by none. */
	private static void unlessNothing(int decided) {
		if (decided == 0) {
			throw RefusedDeed.about(null, "nothing-decided");
		}
	}

	private static DeedCall deed(Ground ground, Call call, SignedIn by) {
		return new DeedCall(call.id(), ground.assignment(), null, by, null);
	}

	private static Deadline through(int days) {
		return new Deadline.OnDay(DAY.plusDays(days), true, null);
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
