package vn.dondoc.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartChoices;
import vn.dondoc.statistics.cut.PartName;
import vn.dondoc.statistics.cut.Parts;

/**
 * What a list can be narrowed to beside its lead agency and days: a choice for each of
 * what figures are cut by.
 *
 * @param more whether there are others to ask for
 */
record PartOptions(List<Group> groups, boolean more) {

	private static final List<Cut> OFFERED = List.of(Cut.SOURCE, Cut.ORDERED_BY, Cut.LEADER, Cut.FIELD, Cut.PROGRAMME,
			Cut.PRIORITY, Cut.DOCUMENT_TYPE, Cut.MONITOR, Cut.AGENCY_KIND);

	/** Their choices tell nothing of what others do. */
	private static final List<Cut> TO_AGENCIES = List.of(Cut.SOURCE, Cut.PRIORITY, Cut.DOCUMENT_TYPE);

	/** What is offered unasked. */
	private static final List<Cut> USUAL = List.of(Cut.PRIORITY);

	/** The parts of one cut; none where nothing bears a value of it. */
	record Group(Cut cut, List<Option> options) {

		public String code() {
			return this.cut.code();
		}

		/** The parameter of the address it is chosen in. */
		public String parameter() {
			return "cut." + code();
		}

	}

	/**
	 * One part.
	 *
	 * @param keyed whether its name is the key of a message
	 */
	record Option(String value, String name, boolean keyed, boolean chosen) {
	}

	/**
	 * All there are where they are asked for or one of them is in force.
	 * @param named what a part is called that is in force and no longer to be chosen
	 */
	static PartOptions of(Parts chosen, boolean asked, Sight sight, PartChoices choices,
			Function<Part, PartName> named) {
		List<Cut> all = (sight == Sight.EVERYTHING) ? OFFERED : TO_AGENCIES;
		boolean inForce = all.stream().anyMatch((cut) -> !USUAL.contains(cut) && chosen.of(cut).isPresent());
		boolean shown = asked || inForce;
		List<Group> groups = (shown ? all : USUAL).stream()
			.map((cut) -> new Group(cut, options(choices.of(cut), chosen.of(cut), named)))
			.filter((group) -> !group.options().isEmpty())
			.toList();
		return new PartOptions(groups, !shown);
	}

	/** The parameters that are chosen in a field, and need not be kept beside it. */
	List<String> parameters() {
		return this.groups.stream().map(Group::parameter).toList();
	}

	private static List<Option> options(List<PartChoices.Choice> choices, Optional<Part> chosen,
			Function<Part, PartName> named) {
		String written = chosen.map(Part::written).orElse("");
		List<Option> options = new ArrayList<>(choices.stream()
			.map((one) -> option(one.written(), one.name(), one.written().equals(written)))
			.toList());
		chosen.filter((part) -> options.stream().noneMatch(Option::chosen))
			.ifPresent((part) -> options.add(option(written, named.apply(part), true)));
		return options;
	}

	private static Option option(String written, PartName name, boolean chosen) {
		boolean keyed = name.messageKey() != null;
		return new Option(written, Objects.requireNonNull(keyed ? name.messageKey() : name.words()), keyed, chosen);
	}

}
