package vn.dondoc.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.audit.AuditSearch;
import vn.dondoc.audit.AuditedDeed;
import vn.dondoc.system.Csv;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Paging;

/** The trail: looked through, opened entry by entry, taken away. */
@Controller
class AuditController {

	private static final int SIZE = 50;

	private final AuditSearch search;

	private final AuditWords words;

	AuditController(AuditSearch search, AuditWords words) {
		this.search = search;
		this.words = words;
	}

	@GetMapping("/audit")
	String list(@ModelAttribute("filter") FilterForm filter, BindingResult errors,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model, Locale locale,
			HttpServletRequest request) {
		Paging paging = Paging.of(request, number, SIZE, this.search.count(filter.filter()));
		List<AuditedDeed> deeds = this.search.find(filter.filter(), paging.offset(), SIZE);
		// what was typed wrongly is told, and the rest of the filter still holds
		model.addAttribute("filter", filter);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "filter", errors);
		model.addAttribute("paging", paging);
		model.addAttribute("rows", deeds.stream().map((deed) -> this.words.row(deed, locale)).toList());
		model.addAttribute("actions", this.words.options(this.search.actions(), locale));
		return "audit/entries/list";
	}

	@GetMapping("/audit/{id}")
	String entry(@PathVariable long id, Model model, Locale locale) {
		AuditedDeed deed = this.search.find(id).orElseThrow(() -> new Missing("audit entry " + id));
		model.addAttribute("row", this.words.row(deed, locale));
		return "audit/entries/page";
	}

	@GetMapping("/audit/csv")
	ResponseEntity<byte[]> csv(@ModelAttribute("filter") FilterForm filter, BindingResult errors, Locale locale) {
		Csv csv = new Csv(this.words.columns(locale));
		for (AuditedDeed deed : this.search.export(filter.filter())) {
			csv.add(cells(deed, locale));
		}
		csv.about(this.words.about(filter.filter(), locale));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
			.body(csv.bytes());
	}

	private List<String> cells(AuditedDeed deed, Locale locale) {
		String details = deed.details()
			.stream()
			.map((detail) -> detail.name() + ": " + ((detail.before() != null) ? detail.before() + " → " : "")
					+ Objects.toString(detail.after(), ""))
			.collect(Collectors.joining("; "));
		return List.of(String.valueOf(deed.id()), deed.at().toString(), Objects.toString(deed.actor(), ""),
				Objects.toString(deed.address(), ""), deed.action(), this.words.action(deed.action(), locale),
				deed.subject().type(), deed.subject().id(), details);
	}

}
