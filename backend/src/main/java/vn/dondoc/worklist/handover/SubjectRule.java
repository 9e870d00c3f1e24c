package vn.dondoc.worklist.handover;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.Continuation;
import vn.dondoc.system.Folding;

/**
 * Whose a piece of work becomes by its subject: that of the one successor whose subject
 * its words name, else that of whoever takes all the rest. Where two are named a person
 * decides.
 */
final class SubjectRule {

	private static final String AREA = "dia ban ";

	private final Map<AgencyId, List<String>> subjects = new LinkedHashMap<>();

	private final Optional<AgencyId> rest;

	SubjectRule(List<Continuation> continuations) {
		continuations.forEach((one) -> {
			String subject = one.subject();
			if (subject != null) {
				this.subjects.put(one.agency().id(), names(subject));
			}
		});
		this.rest = continuations.stream()
			.filter((one) -> one.subject() == null)
			.map((one) -> one.agency().id())
			.findFirst();
	}

	/** Nobody where a person has to decide. */
	Optional<AgencyId> of(String content, List<String> fields) {
		String words = " " + plain(String.join(" ", Stream.concat(Stream.of(content), fields.stream()).toList())) + " ";
		Set<AgencyId> named = new LinkedHashSet<>();
		this.subjects.forEach((agency, names) -> {
			if (names.stream().anyMatch((name) -> words.contains(" " + name + " "))) {
				named.add(agency);
			}
		});
		return named.isEmpty() ? this.rest
				: (named.size() == 1) ? Optional.of(named.iterator().next()) : Optional.empty();
	}

	private static List<String> names(String subject) {
		return Arrays.stream(subject.split("[,;]"))
			.map(SubjectRule::plain)
			.map((name) -> name.startsWith(AREA) ? name.substring(AREA.length()) : name)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static String plain(String words) {
		return Folding.fold(words).replaceAll("[^a-z0-9]+", " ").strip();
	}

}
