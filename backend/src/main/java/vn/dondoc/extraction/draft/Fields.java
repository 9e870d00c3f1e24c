package vn.dondoc.extraction.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.time.Phrase;

/** Carries what was read in a flow back to places of the original text. */
public final class Fields {

	private Fields() {
	}

	public static List<Field<String>> agencies(Flow flow, List<Mention> mentions, String rule, double confidence) {
		List<Field<String>> fields = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (Mention mention : mentions) {
			for (Name name : mention.names()) {
				if (named.add(Folded.of(name.value()))) {
					boolean sure = name.sure() && mention.rank() != Mention.Rank.AUTHORITY;
					fields.add(new Field<>(name.value(), flow.originalStart(name.start()), flow.originalEnd(name.end()),
							rule, sure ? confidence : Math.min(confidence, 0.7)));
				}
			}
		}
		return fields;
	}

	public static boolean same(Field<String> one, Field<String> other) {
		return Folded.of(one.value()).equals(Folded.of(other.value()));
	}

	public static boolean same(List<Field<String>> some, List<Field<String>> others) {
		return some.size() == others.size() && names(others).containsAll(names(some));
	}

	private static Set<String> names(List<Field<String>> fields) {
		Set<String> names = new HashSet<>();
		fields.forEach((f) -> names.add(Folded.of(f.value())));
		return names;
	}

	/** None of them surer than this. */
	public static List<Field<String>> atMost(List<Field<String>> fields, double most) {
		return fields.stream().map((f) -> f.atMost(most)).toList();
	}

	public static List<Field<String>> inherited(List<Field<String>> fields, String rule) {
		return fields.stream()
			.map((f) -> new Field<>(f.value(), f.start(), f.end(), rule, Math.min(f.confidence(), 0.9)))
			.toList();
	}

	public static List<Field<String>> without(List<Field<String>> fields, List<Field<String>> others) {
		if (fields.isEmpty() || others.isEmpty()) {
			return List.copyOf(fields);
		}
		Set<String> named = names(others);
		return fields.stream().filter((f) -> !named.contains(Folded.of(f.value()))).toList();
	}

	public static ExtractedDeadline deadline(Flow flow, Phrase phrase) {
		return new ExtractedDeadline(flow.printed(phrase.start(), phrase.end()), flow.originalStart(phrase.start()),
				flow.originalEnd(phrase.end()), phrase.meaning(), false, phrase.rule(), phrase.confidence());
	}

	public static ExtractedDeadline inherited(ExtractedDeadline deadline, String rule) {
		return inherited(deadline, rule, 0.9);
	}

	public static ExtractedDeadline inherited(ExtractedDeadline deadline, String rule, double atMost) {
		return new ExtractedDeadline(deadline.text(), deadline.start(), deadline.end(), deadline.meaning(), true, rule,
				Math.min(deadline.confidence(), atMost));
	}

	public static List<Field<String>> joined(List<Field<String>> some, List<Field<String>> more) {
		List<Field<String>> all = new ArrayList<>(some);
		Set<String> named = more.isEmpty() ? Set.of() : names(some);
		more.stream().filter((f) -> named.add(Folded.of(f.value()))).forEach(all::add);
		return all;
	}

}
