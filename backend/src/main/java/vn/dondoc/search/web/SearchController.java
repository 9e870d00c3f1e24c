package vn.dondoc.search.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.search.FindBeside;
import vn.dondoc.search.FindItems;
import vn.dondoc.search.FindItems.Found;
import vn.dondoc.system.Paging;

/** One box for everything; items fill the page, other things stand beside them. */
@Controller
class SearchController {

	private static final int SIZE = 20;

	private static final int LONGEST = 200;

	private static final int LAST_PAGE = 500;

	private final FindItems items;

	private final FindBeside beside;

	SearchController(FindItems items, FindBeside beside) {
		this.items = items;
		this.beside = beside;
	}

	@GetMapping("/search")
	String page(SignedIn me, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request, Model model) {
		String words = q.substring(0, Math.min(q.length(), LONGEST)).strip();
		int shown = Math.min(Math.max(page, 1), LAST_PAGE);
		Found found = this.items.find(me, words, (shown - 1L) * SIZE, SIZE);
		model.addAttribute("words", words);
		model.addAttribute("found", found);
		model.addAttribute("paging", Paging.of(request, shown, SIZE, Math.min(found.total(), (long) LAST_PAGE * SIZE)));
		model.addAttribute("beside", words.isEmpty() ? List.of() : this.beside.find(me, words));
		return "search/page";
	}

}
