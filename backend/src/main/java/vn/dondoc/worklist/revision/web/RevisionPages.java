package vn.dondoc.worklist.revision.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.assignment.revision.Revision;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Days;
import vn.dondoc.system.Paging;

/** Fills the page of deadlines that wait for a decision. */
@Component
class RevisionPages {

	private static final int SIZE = 100;

	private final PendingRevisions pending;

	private final Rows rows;

	private final Clock clock;

	RevisionPages(PendingRevisions pending, Rows rows, Clock clock) {
		this.pending = pending;
		this.rows = rows;
		this.clock = clock;
	}

	/** A change that made the difference: the message that says it, and of when. */
	record Cause(String messageKey, String of) {

		static Cause of(@Nullable String cause) {
			if (cause == null) {
				return new Cause("revision.cause.none", "");
			}
			if (cause.startsWith("deadline.")) {
				return new Cause("setting." + cause, "");
			}
			try {
				return new Cause("revision.cause.day", Days.print(LocalDate.parse(cause)));
			}
			catch (DateTimeException year) {
				return new Cause("revision.cause.year", cause);
			}
		}
	}

	/** A deadline of the list, beside its assignment. */
	record Line(String code, boolean chosen, Row row, LocalDate inForce, LocalDate wouldBe, Cause cause) {
	}

	String page(SignedIn me, int page, HttpServletRequest request, Model model) {
		Paging paging = Paging.of(request, page, SIZE, this.pending.count());
		RevisionForm typed = (RevisionForm) model.getAttribute("form");
		RevisionForm form = (typed != null) ? typed : RevisionForm.blank(this.clock.instant());
		model.addAttribute("form", form);
		model.addAttribute("seen", this.clock.instant());
		model.addAttribute("lines", lines(this.pending.from(paging.offset(), SIZE), form, me));
		model.addAttribute("paging", paging);
		return "worklist/revisions/page";
	}

	private List<Line> lines(List<Revision> revisions, RevisionForm form, SignedIn me) {
		Map<AssignmentId, ItemId> those = new LinkedHashMap<>();
		revisions.forEach((one) -> those.put(one.assignment(), one.item()));
		Map<AssignmentId, Row> shown = this.rows.of(Question.now(), Sight.of(me), those)
			.stream()
			.collect(Collectors.toMap(Row::assignment, Function.identity()));
		return revisions.stream()
			.map((one) -> new Line(RevisionForm.code(one), form.chose(one),
					Objects.requireNonNull(shown.get(one.assignment())), FirstLate.lastDay(one.inForce()),
					FirstLate.lastDay(one.wouldBe()), Cause.of(one.cause())))
			.toList();
	}

}
