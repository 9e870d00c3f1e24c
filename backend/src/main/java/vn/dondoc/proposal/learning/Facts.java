package vn.dondoc.proposal.learning;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.system.Folding;

/** What is comparable of an assignment, field by field. */
record Facts(Map<ReadField, Set<String>> values) {

	static final Facts NONE = new Facts(Map.of());

	Set<String> of(ReadField field) {
		return this.values.getOrDefault(field, Set.of());
	}

	static Facts read(ExtractedAssignment read) {
		Field<String> item = read.item();
		ExtractedDeadline deadline = read.deadline();
		return facts((item != null) ? item.value() : null, read.leads().stream().map(Field::value),
				read.cooperating().stream().map(Field::value), (deadline != null) ? deadline.meaning() : null);
	}

	static Facts issued(Entry entry) {
		Draft draft = entry.draft();
		return facts(draft.label(), names(draft.leads()), names(draft.cooperating()), meaning(entry));
	}

	/**
	 * What the deadline's words mean: a day that a person took for words that fix none
	 * stands beside them, not in them.
	 */
	static @Nullable Deadline meaning(Entry entry) {
		Due due = entry.draft().due();
		ExtractedDeadline read = (entry.readAs() != null) ? entry.readAs().deadline() : null;
		if (due == null || read == null || !(read.meaning() instanceof Deadline.Undetermined)
				|| !read.text().equals(due.phrase())) {
			return (due != null) ? due.meaning() : null;
		}
		return read.meaning();
	}

	private static Stream<String> names(Collection<Assignee> assignees) {
		return assignees.stream().map(Assignee::printedName);
	}

	private static Facts facts(@Nullable String item, Stream<String> leads, Stream<String> cooperating,
			@Nullable Deadline deadline) {
		Map<ReadField, Set<String>> values = new EnumMap<>(ReadField.class);
		values.put(ReadField.ASSIGNMENT, Set.of("1"));
		values.put(ReadField.ITEM, (item != null) ? Set.of(item.strip()) : Set.of());
		values.put(ReadField.LEAD, folded(leads));
		values.put(ReadField.COOPERATING, folded(cooperating));
		values.put(ReadField.DEADLINE, (deadline != null) ? Set.of(key(deadline)) : Set.of());
		return new Facts(values);
	}

	private static String key(Deadline deadline) {
		return (deadline instanceof Deadline.Undetermined) ? "no computable day" : deadline.toString();
	}

	private static Set<String> folded(Stream<String> names) {
		return names.map((name) -> Folding.fold(name).replace("uy ban nhan dan", "ubnd")).collect(Collectors.toSet());
	}

}
