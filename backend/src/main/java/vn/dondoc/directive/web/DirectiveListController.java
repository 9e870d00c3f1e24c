package vn.dondoc.directive.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveFilter.Order;
import vn.dondoc.directive.DirectiveSearch;
import vn.dondoc.directive.intake.Intakes;
import vn.dondoc.system.Paging;
import vn.dondoc.system.Permissions;

/** The list of directives; its whole state is in the address. */
@Controller
class DirectiveListController {

	private static final int PAGE_SIZE = 30;

	private final DirectiveSearch search;

	private final Intakes intakes;

	private final Permissions permissions;

	private final Choices choices;

	DirectiveListController(DirectiveSearch search, Intakes intakes, Permissions permissions, Choices choices) {
		this.search = search;
		this.intakes = intakes;
		this.permissions = permissions;
		this.choices = choices;
	}

	@GetMapping("/directives")
	String list(SignedIn me, @ModelAttribute("filter") FilterForm form, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request, Locale locale, Model model) {
		DirectiveFilter filter = form.filter();
		Paging paging = Paging.of(request, page, PAGE_SIZE, this.search.count(me, filter));
		boolean enters = this.permissions.reaches(me, DirectivePermissions.ENTER);
		model.addAttribute("paging", paging);
		model.addAttribute("directives", this.search.find(me, filter, paging.offset(), PAGE_SIZE));
		model.addAttribute("enters", enters);
		model.addAttribute("intakes", enters ? this.intakes.all() : List.of());
		model.addAttribute("types", this.choices.types());
		model.addAttribute("states", this.choices.states(locale));
		model.addAttribute("orders", this.choices.orders(locale));
		model.addAttribute("years",
				this.search.years().stream().map((year) -> new Choice(year.toString(), year.toString())).toList());
		return "directive/directive/list";
	}

	/** The filter as it stands in the address. */
	record FilterForm(@Nullable String q, @Nullable String type, @Nullable String year, @Nullable String state,
			@Nullable String order) {

		DirectiveFilter filter() {
			return new DirectiveFilter(given(this.q), given(this.type), given(this.year), given(this.state), sorting());
		}

		/** Whether anything narrows the list. */
		public boolean narrows() {
			DirectiveFilter filter = filter();
			return !(filter.words() + filter.type() + filter.year() + filter.state()).isEmpty();
		}

		private Order sorting() {
			return Arrays.stream(Order.values())
				.filter((it) -> it.word().equals(this.order))
				.findFirst()
				.orElse(Order.NEWEST);
		}

		private static String given(@Nullable String words) {
			return (words != null) ? words.strip() : "";
		}

	}

}
