package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.story.ItemStories;

/** An item's page: all agencies it was given to, in one table. */
@Controller
class ItemController {

	private final ItemStories stories;

	ItemController(ItemStories stories) {
		this.stories = stories;
	}

	@GetMapping("/items/{id}")
	String page(@PathVariable ItemId id, SignedIn me, Model model) {
		model.addAttribute("item", this.stories.of(id, me));
		return "assignment/items/page";
	}

}
