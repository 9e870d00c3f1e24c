package vn.dondoc.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/** The register of schemes of the work programme. */
@Controller
@RequestMapping("/registers/schemes")
class SchemeController extends RegisterController<Scheme, SchemeForm> {

	private final Agencies agencies;

	private final Clock clock;

	private final RegisterTexts texts;

	SchemeController(SchemeRegister register, Once once, Permissions permissions, Agencies agencies, Clock clock,
			RegisterTexts texts) {
		super(RegisterPage.SCHEMES, register, once, permissions);
		this.agencies = agencies;
		this.clock = clock;
		this.texts = texts;
	}

	@Override
	String date() {
		return "dueOn";
	}

	@Override
	SchemeForm blank() {
		return SchemeForm.blank();
	}

	@Override
	SchemeForm filled(Recorded<Scheme> recorded) {
		return SchemeForm.of(recorded);
	}

	@Override
	void dressForm(Model model) {
		Stream<AgencyView> open = this.agencies.openOn(today()).stream();
		Stream<AgencyView> chosen = Stream.empty();
		if (model.getAttribute("form") instanceof SchemeForm form && form.leadAgency() != null) {
			chosen = this.agencies.views(Set.of(form.says().lead()), today()).values().stream();
		}
		model.addAttribute("agencies",
				Stream.concat(open, chosen)
					.map((agency) -> new Option(agency.id().value().toString(), agency.name()))
					.distinct()
					.toList());
	}

	@Override
	void dressList(Model model, List<Recorded<Scheme>> rows) {
		model.addAttribute("leads", names(rows));
	}

	@Override
	List<String> columns() {
		return this.texts.list("title", "dueOn", "completedOn", "completingNumber", "completingDate");
	}

	@Override
	List<String> cells(Scheme says) {
		return Stream
			.of(says.title(), says.dueOn().toString(), text(says.completedOn()), text(says.completingNumber()),
					text(says.completingDate()))
			.toList();
	}

	private Map<UUID, String> names(List<Recorded<Scheme>> rows) {
		return this.agencies.views(rows.stream().map((row) -> row.says().lead()).collect(Collectors.toSet()), today())
			.values()
			.stream()
			.collect(Collectors.toMap((agency) -> agency.id().value(), AgencyView::name));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String text(@Nullable Object said) {
		return Objects.toString(said, "");
	}

}
