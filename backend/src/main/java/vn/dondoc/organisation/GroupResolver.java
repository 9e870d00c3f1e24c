package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.dondoc.organisation.Resolution.Candidate;
import vn.dondoc.organisation.Resolution.Why;
import vn.dondoc.organisation.naming.GroupPhrase;
import vn.dondoc.organisation.naming.NameKey;

/** Reads phrases that address agencies together. Pure. */
class GroupResolver {

	private static final int AT_MOST = 3;

	private final AgencyBook book;

	private final Map<String, AgencyGroup> byName = new LinkedHashMap<>();

	private final Map<GroupPhrase, AgencyGroup> byPhrase = new LinkedHashMap<>();

	GroupResolver(AgencyBook book) {
		this.book = book;
		for (AgencyGroup group : book.groups()) {
			Stream.concat(Stream.of(group.name()), group.aliases().stream()).forEach((name) -> {
				this.byName.putIfAbsent(NameKey.key(NameKey.words(name)), group);
				GroupPhrase.read(name).ifPresent((phrase) -> this.byPhrase.putIfAbsent(phrase, group));
			});
		}
	}

	Optional<Resolution> resolve(String printedName, LocalDate on) {
		AgencyGroup named = this.byName.get(NameKey.key(NameKey.words(printedName)));
		if (named != null) {
			return Optional.of(whole(named, on));
		}
		return GroupPhrase.read(printedName).flatMap((phrase) -> read(phrase, on));
	}

	private Optional<Resolution> read(GroupPhrase phrase, LocalDate on) {
		AgencyGroup exact = this.byPhrase.get(new GroupPhrase(phrase.nouns(), false));
		if (exact == null) {
			return likest(phrase, on);
		}
		return Optional.of(phrase.restricted() ? choice(Why.RESTRICTED, exact) : whole(exact, on));
	}

	private Resolution whole(AgencyGroup group, LocalDate on) {
		if (group.alwaysAsk()) {
			return choice(Why.DESCRIPTION, group);
		}
		List<Member> members = this.book.membersOf(group, on);
		if (members.isEmpty()) {
			return GroupPhrase.read(group.name())
				.flatMap((phrase) -> likest(phrase, on))
				.orElseGet(() -> choice(Why.DESCRIPTION, group));
		}
		return new Resolution.Group(group.view(), members);
	}

	/**
	 * The groups that share a noun with the phrase and have members, the likest first.
	 */
	private Optional<Resolution> likest(GroupPhrase phrase, LocalDate on) {
		Map<AgencyGroup, Integer> likeness = new LinkedHashMap<>();
		this.byPhrase.forEach((known, group) -> {
			if (!Collections.disjoint(phrase.nouns(), known.nouns())) {
				likeness.merge(group, phrase.likeness(known), Math::max);
			}
		});
		List<Candidate> candidates = likeness.entrySet()
			.stream()
			.sorted(Map.Entry.<AgencyGroup, Integer>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.filter((group) -> !this.book.membersOf(group, on).isEmpty())
			.limit(AT_MOST)
			.<Candidate>map((group) -> new Candidate.OfGroup(group.view()))
			.toList();
		return candidates.isEmpty() ? Optional.empty() : Optional.of(new Resolution.Choice(Why.SIMILAR, candidates));
	}

	private static Resolution choice(Why why, AgencyGroup group) {
		return new Resolution.Choice(why, List.of(new Candidate.OfGroup(group.view())));
	}

}
