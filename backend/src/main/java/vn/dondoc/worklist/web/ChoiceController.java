package vn.dondoc.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.system.Notice;
import vn.dondoc.worklist.choice.KeptLists;
import vn.dondoc.worklist.choice.TableChoice;
import vn.dondoc.worklist.choice.TableChoices;

/**
 * What a person chooses for their own working table; every way leads back to the list.
 */
@Controller
class ChoiceController {

	private final KeptLists lists;

	private final TableChoices tables;

	ChoiceController(KeptLists lists, TableChoices tables) {
		this.lists = lists;
		this.tables = tables;
	}

	@PostMapping("/assignments/lists")
	String keep(SignedIn me, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String shown, RedirectAttributes redirect) {
		String address = list(shown);
		this.lists.keep(me.account(), name, address);
		new Notice("worklist.kept.notice", name.strip()).showOn(redirect);
		return "redirect:" + address;
	}

	@PostMapping("/assignments/lists/{id}/dropping")
	String drop(SignedIn me, @PathVariable UUID id, @RequestParam(defaultValue = "") String shown,
			RedirectAttributes redirect) {
		this.lists.drop(me.account(), id);
		new Notice("worklist.kept.dropped").showOn(redirect);
		return "redirect:" + list(shown);
	}

	@PostMapping("/assignments/columns")
	String columns(SignedIn me, @RequestParam(required = false) @Nullable List<String> columns,
			@RequestParam(defaultValue = "false") boolean dense, @RequestParam(defaultValue = "") String shown) {
		this.tables.choose(me.account(), TableChoice.showing((columns != null) ? columns : List.of(), dense));
		return "redirect:" + list(shown);
	}

	/**
	 * The address of a list of this product and no other, whatever was sent.
	 * @throws vn.dondoc.statistics.NotAnAddress where a value of it cannot be read
	 */
	private static String list(String shown) {
		UriComponents sent = UriComponentsBuilder.fromPath(RowsQuery.PAGE)
			.query(shown.contains("?") ? shown.substring(shown.indexOf('?') + 1) : "")
			.build();
		Map<String, String> parameters = ShownList.decoded(sent.getQueryParams());
		return Sorting.of(parameters).href(ShownList.query(parameters));
	}

}
