package vn.dondoc.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.grouping.GroupAssignments;
import vn.dondoc.programme.KeepProgramme;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** Assignments are found and put into a programme, many at once, or taken out. */
@Controller
class FillController {

	private static final int SIZE = 100;

	private final Programmes programmes;

	private final KeepProgramme keep;

	private final GroupAssignments group;

	private final Figures figures;

	private final Rows rows;

	FillController(Programmes programmes, KeepProgramme keep, GroupAssignments group, Figures figures, Rows rows) {
		this.programmes = programmes;
		this.keep = keep;
		this.group = group;
		this.figures = figures;
		this.rows = rows;
	}

	@GetMapping("/programmes/{id}/assignments")
	String candidates(@PathVariable ProgrammeId id, SignedIn me, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
		model.addAttribute("progress",
				this.programmes.find(id, me).orElseThrow(() -> new Missing("programme " + id.value())));
		RowsQuery found = Question.now().only(Filter.NONE.saying(q)).rows(Slice.TOTAL);
		Paging paging = Paging.of(request, page, SIZE, this.figures.count(found, Sight.of(me)));
		model.addAttribute("q", q);
		model.addAttribute("rows",
				this.rows.of(found, Sight.of(me), new RowOrder(RowOrder.By.ISSUED, true), paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		model.addAttribute("command", Ids.next());
		return "programme/programmes/fill";
	}

	@PostMapping("/programmes/{id}/assignments")
	String putIn(@PathVariable ProgrammeId id, SignedIn me, @RequestParam UUID commandId,
			@RequestParam(required = false) @Nullable List<AssignmentId> chosen, RedirectAttributes redirect) {
		return grouped(id, me, commandId, chosen, true, redirect);
	}

	@PostMapping("/programmes/{id}/departures")
	String takeOut(@PathVariable ProgrammeId id, SignedIn me, @RequestParam UUID commandId,
			@RequestParam(required = false) @Nullable List<AssignmentId> chosen, RedirectAttributes redirect) {
		return grouped(id, me, commandId, chosen, false, redirect);
	}

	private String grouped(ProgrammeId id, SignedIn me, UUID commandId, @Nullable List<AssignmentId> chosen, boolean in,
			RedirectAttributes redirect) {
		int changed = this.group.group(new GroupAssignments.Command(commandId, me, this.keep.value(id), in,
				Objects.requireNonNullElse(chosen, List.of())));
		new Notice(in ? "programme.put-in" : "programme.taken-out", changed).showOn(redirect);
		return "redirect:/programmes/" + id.value();
	}

}
