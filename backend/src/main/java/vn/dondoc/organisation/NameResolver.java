package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.Resolution.Candidate;
import vn.dondoc.organisation.Resolution.How;
import vn.dondoc.organisation.Resolution.Why;
import vn.dondoc.organisation.naming.NameKey;
import vn.dondoc.organisation.naming.Spelling;

/** Reads printed names against the register, as of the date of their document. Pure. */
class NameResolver {

	private final AgencyBook book;

	private final GroupResolver groups;

	private final LikeNames likeNames;

	private final Map<String, List<Bearer>> whole = new HashMap<>();

	private final Map<String, List<Bearer>> withoutLevel = new HashMap<>();

	private final Set<String> provinces = new TreeSet<>();

	NameResolver(AgencyBook book) {
		this.book = book;
		this.groups = new GroupResolver(book);
		this.likeNames = new LikeNames(book);
		for (Agency agency : book.agencies()) {
			this.provinces.add(agency.province());
			agency.names().forEach((name) -> enter(new Bearer(agency, name)));
		}
	}

	Resolution resolve(String printedName, LocalDate on) {
		List<Bearer> bearers = bearers(printedName);
		return named(printedName, bearers, on).or(() -> this.groups.resolve(printedName, on))
			.or(() -> similar(printedName, on))
			.orElseGet(() -> new Resolution.Unknown(printedName));
	}

	private void enter(Bearer bearer) {
		String words = NameKey.words(bearer.name().name());
		index(this.whole, words, bearer);
		String abbreviation = bearer.name().abbreviation();
		if (abbreviation != null) {
			index(this.whole, NameKey.words(abbreviation), bearer);
		}
		String local = NameKey.withoutProvince(words, bearer.agency().province());
		index(this.whole, local, bearer);
		index(this.withoutLevel, NameKey.withoutLevel(local), bearer);
	}

	private static void index(Map<String, List<Bearer>> index, String words, Bearer bearer) {
		List<Bearer> bearers = index.computeIfAbsent(NameKey.key(words), (key) -> new ArrayList<>());
		if (!bearers.contains(bearer)) {
			bearers.add(bearer);
		}
	}

	/**
	 * Who bears the name: as written, else without the province's name, else its level.
	 */
	private List<Bearer> bearers(String printedName) {
		String words = NameKey.words(printedName);
		List<Bearer> found = bearersOf(words, (bearer) -> true);
		for (String province : this.provinces) {
			String local = NameKey.withoutProvince(words, province);
			if (found.isEmpty() && !local.equals(words)) {
				found = bearersOf(local, (bearer) -> bearer.agency().province().equals(province));
			}
		}
		return found;
	}

	private List<Bearer> bearersOf(String words, Predicate<Bearer> fit) {
		String bare = NameKey.withoutLevel(words);
		List<List<Bearer>> attempts = List.of(at(this.whole, words), at(this.withoutLevel, words),
				bare.equals(words) ? List.of() : at(this.whole, bare), at(this.whole, "ubnd " + words));
		return attempts.stream()
			.map((bearers) -> bearers.stream().filter(fit).toList())
			.filter((bearers) -> !bearers.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static List<Bearer> at(Map<String, List<Bearer>> index, String words) {
		return index.getOrDefault(NameKey.key(words), List.of());
	}

	private Optional<Resolution> named(String printedName, List<Bearer> bearers, LocalDate on) {
		List<Bearer> own = bearers.stream().filter((bearer) -> bearer.name().type() != AgencyName.Type.FORMER).toList();
		List<Bearer> then = own.stream().filter((bearer) -> bearer.agency().openOn(on)).toList();
		if (!then.isEmpty()) {
			return Optional.of(choose(printedName, then, on));
		}
		return succeeded(own, on).or(() -> later(printedName, own, on)).or(() -> former(bearers, on));
	}

	private Resolution choose(String printedName, List<Bearer> bearers, LocalDate on) {
		List<Bearer> current = narrow(bearers, (bearer) -> bearer.name().holdsOn(on));
		List<Bearer> exact = narrow(current, (bearer) -> Spelling.same(bearer.name().name(), printedName));
		List<Agency> agencies = agencies(exact);
		if (agencies.size() > 1) {
			return choice(Why.SEVERAL, agencies, on);
		}
		How how = exact.stream().anyMatch((bearer) -> bearer.name().type() == AgencyName.Type.OFFICIAL) ? How.NAME
				: How.ALIAS;
		return one(agencies.get(0), how, null, on);
	}

	private Optional<Resolution> succeeded(List<Bearer> bearers, LocalDate on) {
		List<Agency> closed = agencies(bearers).stream().filter((agency) -> !on.isBefore(agency.closedOn())).toList();
		Map<Agency, Optional<String>> acting = new LinkedHashMap<>();
		closed.forEach((agency) -> this.book.actingOn(agency, on).forEach(acting::putIfAbsent));
		if (acting.isEmpty()) {
			return Optional.empty();
		}
		if (acting.size() == 1) {
			return Optional.of(one(acting.keySet().iterator().next(), How.SUCCESSOR, closed.get(0), on));
		}
		List<Candidate> candidates = new ArrayList<>();
		acting.forEach(
				(agency, subject) -> candidates.add(new Candidate.OfAgency(agency.viewOn(on), subject.orElse(null))));
		return Optional.of(new Resolution.Choice(Why.DIVIDED, candidates));
	}

	private Optional<Resolution> later(String printedName, List<Bearer> bearers, LocalDate on) {
		List<Bearer> exact = narrow(bearers, (bearer) -> Spelling.same(bearer.name().name(), printedName));
		List<Agency> later = agencies(exact).stream().filter((agency) -> on.isBefore(agency.validFrom())).toList();
		return whoeverOf(later, How.LATER, Why.SEVERAL, on);
	}

	private Optional<Resolution> former(List<Bearer> bearers, LocalDate on) {
		return whoeverOf(agencies(bearers).stream().filter((agency) -> on.isBefore(agency.closedOn())).toList(),
				How.FORMER_NAME, Why.DIVIDED, on);
	}

	private Optional<Resolution> whoeverOf(List<Agency> agencies, How how, Why why, LocalDate on) {
		if (agencies.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((agencies.size() == 1) ? one(agencies.get(0), how, null, on) : choice(why, agencies, on));
	}

	private Optional<Resolution> similar(String printedName, LocalDate on) {
		List<Agency> like = this.likeNames.like(printedName, on);
		return like.isEmpty() ? Optional.empty() : Optional.of(choice(Why.SIMILAR, like, on));
	}

	private Resolution.One one(Agency agency, How how, @Nullable Agency predecessor, LocalDate on) {
		return new Resolution.One(agency.viewOn(on), how, (predecessor != null) ? predecessor.viewOn(on) : null,
				this.book.actingNow(agency));
	}

	private static Resolution.Choice choice(Why why, List<Agency> agencies, LocalDate on) {
		return new Resolution.Choice(why,
				agencies.stream().<Candidate>map((agency) -> new Candidate.OfAgency(agency.viewOn(on), null)).toList());
	}

	private static List<Bearer> narrow(List<Bearer> bearers, Predicate<Bearer> fit) {
		List<Bearer> narrower = bearers.stream().filter(fit).toList();
		return narrower.isEmpty() ? bearers : narrower;
	}

	private static List<Agency> agencies(List<Bearer> bearers) {
		Set<Agency> agencies = new LinkedHashSet<>();
		bearers.forEach((bearer) -> agencies.add(bearer.agency()));
		return List.copyOf(agencies);
	}

	private record Bearer(Agency agency, AgencyName name) {
	}

}
