package vn.dondoc.register.web;

import java.time.Clock;
import java.util.Arrays;
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
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;
import vn.dondoc.register.SchemeStanding;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/** The register of schemes of the work programme. */
@Controller
@RequestMapping("/registers/schemes")
class SchemeController extends RegisterController<Scheme, SchemeForm> {

	private final SchemeRegister register;

	private final Agencies agencies;

	SchemeController(SchemeRegister register, Once once, Permissions permissions, Agencies agencies, Clock clock,
			RegisterTexts texts) {
		super(RegisterPage.SCHEMES, register, once, permissions, texts, clock);
		this.register = register;
		this.agencies = agencies;
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
			chosen = this.agencies.views(Set.of(new AgencyId(form.leadAgency())), today()).values().stream();
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
		model.addAttribute("standing",
				rows.stream().collect(Collectors.toMap(Recorded::id, (row) -> SchemeStanding.of(row.says(), today()))));
		if (model.getAttribute("filter") instanceof FilterForm filter && !filter.showsRemoved()) {
			model.addAttribute("standings", standings(filter));
		}
	}

	@Override
	List<String> columns() {
		return texts().list("title", "dueOn", "completedOn", "completingNumber", "completingDate", "milestones");
	}

	@Override
	List<String> cells(Scheme says) {
		return Stream
			.of(says.title(), says.dueOn().toString(), text(says.completedOn()), text(says.completingNumber()),
					text(says.completingDate()), text(says.milestones()))
			.toList();
	}

	/** Each standing with how many there are; they add up to the list without any. */
	private List<StandingTab> standings(FilterForm form) {
		RegisterFilter asked = form.filter(today());
		RegisterFilter any = new RegisterFilter(asked.words(), asked.type(), asked.from(), asked.to(),
				asked.completedBy(), asked.knownAt(), asked.removed());
		Stream<StandingTab> all = Stream.of(new StandingTab("all", this.register.count(any),
				any.href(RegisterPage.SCHEMES), asked.standing() == null));
		return Stream.concat(all, Arrays.stream(SchemeStanding.values()).map((one) -> {
			RegisterFilter so = any.standing(one, today());
			return new StandingTab(one.code(), this.register.count(so), so.href(RegisterPage.SCHEMES),
					so.equals(asked));
		})).toList();
	}

	/** A standing beside the list. */
	record StandingTab(String code, long count, String href, boolean current) {
	}

	private Map<UUID, String> names(List<Recorded<Scheme>> rows) {
		return this.agencies.views(rows.stream().map((row) -> row.says().lead()).collect(Collectors.toSet()), today())
			.values()
			.stream()
			.collect(Collectors.toMap((agency) -> agency.id().value(), AgencyView::name));
	}

	private static String text(@Nullable Object said) {
		return Objects.toString(said, "");
	}

}
