package vn.dondoc.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Paging;

/**
 * The rows behind any number, and the tray of what is open now; the address holds the
 * whole state of the page.
 */
@Controller
class AssignmentsController {

	private static final int SIZE = 50;

	private static final Set<String> TYPED = Set.of("q", "lead", "dueFrom", "dueTo", "page");

	/** In the address of a page that offers to filter by more. */
	private static final String MORE = "filters";

	private static final List<Slice> TRAYS = List.of(Slice.NOT_COMPLETED, Slice.NOT_ACKNOWLEDGED,
			Slice.ACKNOWLEDGE_LATE, Slice.UNDER_WAY, Slice.DUE_SOON, Slice.NOT_COMPLETED_OVERDUE, Slice.SUBMITTED,
			Slice.EXTENSION_REQUESTED, Slice.RETURN_REQUESTED, Slice.NOT_COMPLETED_NO_DEADLINE, Slice.SUSPENDED,
			Slice.DISPUTED);

	private final Figures figures;

	private final Rows rows;

	private final LeadChoices leads;

	private final FilterNames names;

	private final RowTools rowTools;

	private final PersonalTable personal;

	AssignmentsController(Figures figures, Rows rows, LeadChoices leads, FilterNames names, RowTools rowTools,
			PersonalTable personal) {
		this.figures = figures;
		this.rows = rows;
		this.leads = leads;
		this.names = names;
		this.rowTools = rowTools;
		this.personal = personal;
	}

	@GetMapping(RowsQuery.PAGE)
	String page(SignedIn me, @RequestParam Map<String, String> parameters, @RequestParam(defaultValue = "1") int page,
			HttpServletRequest request, Model model) {
		RowsQuery query = ShownList.query(parameters);
		Sight sight = Sight.of(me);
		Sorting sorting = Sorting.of(parameters);
		List<Tab> tabs = ShownList.tray(query.question()) ? tabs(query, sorting, sight) : List.of();
		Paging paging = Paging.of(request, page, SIZE, total(tabs, query, sight));
		model.addAttribute("query", query);
		model.addAttribute("own", sight instanceof Sight.OfAgency);
		model.addAttribute("tabs", tabs);
		model.addAttribute("chips", FilterChip.of(query, sorting, this.names.of(query)));
		List<Row> shown = this.rows.of(query, sight, sorting.order(), paging.offset(), SIZE);
		model.addAttribute("rows", shown);
		this.rowTools.show(me, shown, ShownList.tray(query.question()), model);
		model.addAttribute("paging", paging);
		PartOptions options = this.names.options(query, sight, parameters.containsKey(MORE));
		model.addAttribute("partOptions", options);
		model.addAttribute("kept", kept(query, sorting, options));
		this.personal.show(me, query, sorting, model);
		model.addAttribute("agencies", this.leads.of(sight));
		return "worklist/assignments/page";
	}

	/** What a tab counts already is not counted again. */
	private long total(List<Tab> tabs, RowsQuery query, Sight sight) {
		return tabs.stream()
			.filter(Tab::current)
			.findFirst()
			.map(Tab::count)
			.orElseGet(() -> this.figures.count(query, sight));
	}

	/** All that was assigned by a directive. */
	@GetMapping("/directives/{id}/assignments")
	String ofDirective(SignedIn me, @PathVariable DirectiveId id) {
		Filter only = Filter.NONE.of(this.names.directive(me, id));
		return "redirect:" + new RowsQuery(Question.now().only(only), Slice.TOTAL).href();
	}

	private List<Tab> tabs(RowsQuery query, Sorting sorting, Sight sight) {
		Map<Slice, Long> counts = this.figures.ofOpen(query.question(), sight, TRAYS);
		// what is completed is disputed too
		counts.put(Slice.DISPUTED, this.figures.count(query.slice(Slice.DISPUTED), sight));
		return TRAYS.stream()
			.map((slice) -> new Tab(slice.code(), counts.getOrDefault(slice, 0L), sorting.kept(query.slice(slice)),
					slice == query.slice()))
			.toList();
	}

	/** What the filter form does not show and must not lose. */
	private static Map<String, String> kept(RowsQuery query, Sorting sorting, PartOptions options) {
		Map<String, String> kept = new LinkedHashMap<>(query.parameters());
		kept.keySet().removeAll(TYPED);
		options.parameters().forEach(kept::remove);
		kept.putAll(sorting.parameters());
		if (!options.more()) {
			kept.put(MORE, "more");
		}
		return kept;
	}

	/** A tab of the tray. */
	record Tab(String code, long count, String href, boolean current) {
	}

}
