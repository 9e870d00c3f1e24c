package vn.dondoc.report.frozen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.statistics.Memberships;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;

/**
 * In what else than its cell a report counted each row: a word for each slice and for
 * each part of a cut. Kept with the row, they find what any number of the report counted.
 */
@Component
class Marks {

	/** What the cell of a row does not tell. */
	static final List<Slice> SLICES = Stream
		.of(List.of(Slice.DUE, Slice.DUE_ON_TIME, Slice.UPDATED), Slice.AGES, Slice.ENTRIES)
		.flatMap(List::stream)
		.toList();

	/** Enough of a digest to tell the parts of one cut apart. */
	private static final int DIGITS = 16;

	private final Memberships memberships;

	Marks(Memberships memberships) {
		this.memberships = memberships;
	}

	/** Of every row of a question, in the order of the words. */
	Map<AssignmentId, String> of(Question question) {
		Map<AssignmentId, SortedSet<String>> words = new HashMap<>();
		this.memberships.each(question, Sight.EVERYTHING, SLICES,
				(assignment, slice) -> words.computeIfAbsent(assignment, (one) -> new TreeSet<>()).add(word(slice)));
		for (Cut cut : Cut.values()) {
			this.memberships.each(question, Sight.EVERYTHING, cut,
					(assignment, part) -> words.computeIfAbsent(assignment, (one) -> new TreeSet<>()).add(word(part)));
		}
		Map<AssignmentId, String> marks = new HashMap<>();
		words.forEach((assignment, of) -> marks.put(assignment, " " + String.join(" ", of) + " "));
		return marks;
	}

	/** The pattern that rows of a slice match. */
	static String having(Slice slice) {
		return "% " + word(slice) + " %";
	}

	/** The pattern that rows of a part match. */
	static String having(Part part) {
		return "% " + word(part) + " %";
	}

	private static String word(Slice slice) {
		return slice.code();
	}

	// names and words of people may hold anything, and differ in tone marks alone
	private static String word(Part part) {
		String value = part.value();
		return part.cut().code() + "." + ((value != null) ? Digest.of(List.of(value)).substring(0, DIGITS) : "none");
	}

}
