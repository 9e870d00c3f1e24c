package vn.dondoc.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.GroupId;
import vn.dondoc.proposal.NameAssignee;

/** Saying whom a printed name means. */
@Controller
class NameController {

	private final NameAssignee nameAssignee;

	private final ReviewPage page;

	NameController(NameAssignee nameAssignee, ReviewPage page) {
		this.nameAssignee = nameAssignee;
		this.page = page;
	}

	/** One of the candidates: {@code agency:} or {@code group:} and its identifier. */
	@PostMapping(path = "/directives/{id}/proposals/names", params = "choice")
	String choose(@PathVariable DirectiveId id, @RequestParam String printed, @RequestParam String choice,
			@RequestParam(defaultValue = "") String at, SignedIn me, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		UUID chosen = UUID.fromString(choice.substring(choice.indexOf(':') + 1));
		if (choice.startsWith("group:")) {
			this.nameAssignee.group(id, printed, new GroupId(chosen));
		}
		else {
			this.nameAssignee.agency(id, printed, new AgencyId(chosen));
		}
		return this.page.all(id, at, me, request, response, model);
	}

	@PostMapping(path = "/directives/{id}/proposals/names", params = "same")
	String sameAs(@PathVariable DirectiveId id, @RequestParam String printed, @RequestParam String means,
			@RequestParam(defaultValue = "") String at, SignedIn me, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		this.nameAssignee.sameAs(id, printed, means);
		return this.page.all(id, at, me, request, response, model);
	}

	@PostMapping(path = "/directives/{id}/proposals/names", params = "enter")
	String enter(@PathVariable DirectiveId id, @RequestParam String printed, @RequestParam(defaultValue = "") String at,
			SignedIn me, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.nameAssignee.newAgency(id, printed);
		return this.page.all(id, at, me, request, response, model);
	}

}
