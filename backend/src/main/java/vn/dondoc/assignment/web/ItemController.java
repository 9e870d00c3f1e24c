package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.recurrence.DecideRecurrence;
import vn.dondoc.assignment.story.ItemStories;
import vn.dondoc.system.Paging;
import vn.dondoc.system.Permissions;

/** An item's page: its agencies in one table, and of what recurs its periods. */
@Controller
class ItemController {

	private static final int PERIODS = 12;

	private final ItemStories stories;

	private final Permissions permissions;

	ItemController(ItemStories stories, Permissions permissions) {
		this.stories = stories;
		this.permissions = permissions;
	}

	@GetMapping("/items/{id}")
	String page(@PathVariable ItemId id, @RequestParam(required = false) @Nullable LocalDate period,
			@RequestParam(defaultValue = "1") int page, SignedIn me, HttpServletRequest request, Model model) {
		List<LocalDate> periods = this.stories.periods(id, me);
		Paging paging = Paging.of(request, page, PERIODS, periods.size());
		int from = (int) paging.offset();
		List<LocalDate> shown = periods.subList(from, Math.min(periods.size(), from + PERIODS));
		boolean known = period != null && shown.contains(period);
		model.addAttribute("item", this.stories.of(id, me, shown, paging.page() == 1, known ? period : null));
		model.addAttribute("paging", paging);
		model.addAttribute("deciding", this.permissions.reaches(me, DecideRecurrence.DEED));
		return "assignment/items/page";
	}

}
