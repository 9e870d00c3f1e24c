package vn.dondoc.worklist.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartChoices;
import vn.dondoc.statistics.cut.PartName;

/**
 * What a list can be narrowed to beside its lead agency and days, by what figures are cut
 * by.
 */
record PartOptions(List<Group> groups) {

	static final PartOptions NONE = new PartOptions(List.of());

	private static final List<Cut> OFFERED = List.of(Cut.SOURCE, Cut.ORDERED_BY, Cut.LEADER, Cut.FIELD, Cut.PROGRAMME,
			Cut.PRIORITY, Cut.DOCUMENT_TYPE, Cut.MONITOR, Cut.AGENCY_KIND);

	/** Their choices tell nothing of what others do. */
	private static final List<Cut> TO_AGENCIES = List.of(Cut.SOURCE, Cut.PRIORITY, Cut.DOCUMENT_TYPE);

	/** The parts of one cut. */
	record Group(String code, List<Option> options) {
	}

	/**
	 * One part.
	 *
	 * @param keyed whether its name is the key of a message
	 */
	record Option(String value, String name, boolean keyed, boolean chosen) {
	}

	static PartOptions of(RowsQuery query, Sight sight, PartChoices choices) {
		Part chosen = query.question().filter().part();
		List<Cut> offered = (sight == Sight.EVERYTHING) ? OFFERED : TO_AGENCIES;
		return new PartOptions(offered.stream()
			.map((cut) -> new Group(cut.code(),
					choices.of(cut).stream().map((choice) -> option(cut, choice, chosen)).toList()))
			.filter((group) -> !group.options().isEmpty())
			.toList());
	}

	/** Whether the part in force is among them. */
	boolean offersChosen() {
		return this.groups.stream().flatMap((group) -> group.options().stream()).anyMatch(Option::chosen);
	}

	private static Option option(Cut cut, PartChoices.Choice choice, @Nullable Part chosen) {
		PartName name = choice.name();
		boolean keyed = name.messageKey() != null;
		return new Option(cut.code() + ":" + choice.written(),
				Objects.requireNonNull(keyed ? name.messageKey() : name.words()), keyed,
				chosen != null && chosen.cut() == cut && chosen.written().equals(choice.written()));
	}

}
