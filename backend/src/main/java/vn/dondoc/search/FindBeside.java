package vn.dondoc.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountView;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveFilter.Order;
import vn.dondoc.directive.DirectiveSearch;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.BrowseAgencies;
import vn.dondoc.organisation.BrowseAgencies.Life;
import vn.dondoc.search.Beside.Line;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/** Finds what is not an item, kind by kind, as far as the person may see it. */
@Component
public class FindBeside {

	private static final int SHOWN = 5;

	private final DirectiveSearch directives;

	private final BrowseAgencies browse;

	private final Agencies agencies;

	private final AccountDirectory accounts;

	private final CountRegisters registers;

	private final Clock clock;

	FindBeside(DirectiveSearch directives, BrowseAgencies browse, Agencies agencies, AccountDirectory accounts,
			CountRegisters registers, Clock clock) {
		this.directives = directives;
		this.browse = browse;
		this.agencies = agencies;
		this.accounts = accounts;
		this.registers = registers;
		this.clock = clock;
	}

	/** The kinds of which something was found. */
	public List<Beside> find(SignedIn me, String words) {
		boolean administers = me.is(Role.ADMINISTRATOR);
		boolean seesAll = Sight.of(me) == Sight.EVERYTHING;
		Stream<Beside> work = (Sight.of(me) instanceof Sight.Nothing) ? Stream.of() : Stream.of(directives(me, words));
		Stream<Beside> names = (seesAll || administers)
				? Stream.of(agencies(words, seesAll), people(words, administers)) : Stream.of();
		Stream<Beside> books = seesAll ? Stream.of(this.registers.of(words)) : Stream.of();
		return Stream.of(work, names, books).flatMap((kinds) -> kinds).filter((kind) -> kind.total() > 0).toList();
	}

	private Beside directives(SignedIn me, String words) {
		DirectiveFilter filter = new DirectiveFilter(words, "", "", "", Order.NEWEST);
		List<Line> lines = this.directives.find(me, filter, 0, SHOWN)
			.stream()
			.map((it) -> Line.of(it.title(), it.header().summary(), "/directives/" + it.id().value()))
			.toList();
		return kind("directives", this.directives.count(me, filter), lines, address("/directives", words));
	}

	private Beside agencies(String words, boolean seesAll) {
		Page<AgencyView> page = this.browse.search(words, null, Life.OPEN, 1, SHOWN);
		List<Line> lines = page.stream()
			.map((agency) -> Line.of(agency.name(), agency.identifier(),
					seesAll ? workOf(agency) : "/agencies/" + agency.id().value()))
			.toList();
		return kind("agencies", page.getTotalElements(), lines, seesAll ? null : address("/agencies", words));
	}

	private static String workOf(AgencyView agency) {
		return Question.now().ledBy(agency.id()).rows(Slice.TOTAL).href();
	}

	private Beside people(String words, boolean administers) {
		Page<AccountView> page = this.accounts.search(words, PageRequest.of(0, SHOWN));
		Map<AgencyId, AgencyView> of = this.agencies.views(agenciesOf(page), LocalDate.now(this.clock));
		List<Line> lines = page.stream()
			.map((person) -> Line.of(person.details().displayName(), agency(person, of),
					administers ? "/accounts/" + person.id().value() : null))
			.toList();
		return kind("people", page.getTotalElements(), lines, administers ? address("/accounts", words) : null);
	}

	private static Set<AgencyId> agenciesOf(Page<AccountView> people) {
		return people.stream()
			.map((person) -> person.details().agency())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static @Nullable String agency(AccountView person, Map<AgencyId, AgencyView> of) {
		return Optional.ofNullable(person.details().agency())
			.map(of::get)
			.map(AgencyView::name)
			.orElse(person.details().email());
	}

	private static Beside kind(String kind, long total, List<Line> lines, @Nullable String all) {
		return new Beside(kind, total, lines, (total > lines.size()) ? all : null);
	}

	private static String address(String page, String words) {
		return UriComponentsBuilder.fromPath(page).queryParam("q", "{q}").encode().buildAndExpand(words).toUriString();
	}

}
