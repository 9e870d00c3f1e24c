package vn.dondoc.backlog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.backlog.CheckTracker;
import vn.dondoc.backlog.DryRun;
import vn.dondoc.backlog.EnterTracker;
import vn.dondoc.backlog.SettleTracker;
import vn.dondoc.backlog.TrackerFile;
import vn.dondoc.backlog.TrackerFileId;
import vn.dondoc.backlog.TrackerFiles;
import vn.dondoc.document.sheet.Finding;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** What entering a tracker would do, and doing it. */
@Controller
class DryRunController {

	private static final int SIZE = 200;

	private final TrackerFiles files;

	private final CheckTracker checkTracker;

	private final SettleTracker settleTracker;

	private final EnterTracker enterTracker;

	private final Agencies agencies;

	private final Clock clock;

	DryRunController(TrackerFiles files, CheckTracker checkTracker, SettleTracker settleTracker,
			EnterTracker enterTracker, Agencies agencies, Clock clock) {
		this.files = files;
		this.checkTracker = checkTracker;
		this.settleTracker = settleTracker;
		this.enterTracker = enterTracker;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping("/backlog/{id}")
	String page(@PathVariable UUID id, @RequestParam(name = "page", defaultValue = "1") int number, Model model,
			HttpServletRequest request) {
		TrackerFile file = this.files.get(new TrackerFileId(id));
		model.addAttribute("file", file);
		if (file.entered() != null) {
			return "backlog/trackers/entered";
		}
		DryRun run = this.checkTracker.check(file.id());
		Paging paging = Paging.of(request, number, SIZE, run.bad().size());
		model.addAttribute("run", run);
		model.addAttribute("paging", paging);
		model.addAttribute("bad", part(run.bad(), paging.offset()));
		model.addAttribute("notices", part(run.notices(), 0));
		model.addAttribute("agencies", run.unsure().isEmpty() ? List.of() : this.agencies.openOn(today()));
		model.addAttribute("commandId", Ids.next());
		return "backlog/trackers/check";
	}

	@PostMapping("/backlog/{id}/names")
	String name(@PathVariable UUID id, @RequestParam String name, @RequestParam UUID agency,
			RedirectAttributes redirect) {
		this.settleTracker.name(new TrackerFileId(id), name, new AgencyId(agency));
		new Notice("backlog.name-chosen", name).showOn(redirect);
		return "redirect:/backlog/" + id;
	}

	@PostMapping("/backlog/{id}/entry")
	String enter(SignedIn me, @PathVariable UUID id, @RequestParam UUID commandId, RedirectAttributes redirect) {
		int assignments = this.enterTracker.enter(me, commandId, new TrackerFileId(id));
		new Notice("backlog.entered", assignments).showOn(redirect);
		return "redirect:/backlog/" + id;
	}

	@PostMapping("/backlog/{id}/discarding")
	String discard(@PathVariable UUID id, RedirectAttributes redirect) {
		this.settleTracker.discard(new TrackerFileId(id));
		new Notice("backlog.discarded").showOn(redirect);
		return "redirect:/backlog";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static List<Finding> part(List<Finding> findings, long from) {
		return findings.subList((int) from, (int) Math.min(findings.size(), from + SIZE));
	}

}
