package vn.dondoc.worklist.choice;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns a person wants to see, and whether close together. */
public record TableChoice(Set<Column> hidden, boolean dense) {

	/**
	 * As it is for whoever chose nothing: what is pressing is marked beside its status.
	 */
	public static final TableChoice USUAL = new TableChoice(Set.of(Column.PRIORITY), false);

	/** What may be hidden; the assignment and its status always show. */
	public enum Column {

		LEAD, DUE, ISSUED, UPDATED, PRIORITY;

		/** As templates and forms call it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	public TableChoice {
		hidden = Set.copyOf(hidden);
	}

	/** Of the columns that are to show; names that are none are passed over. */
	public static TableChoice showing(Collection<String> codes, boolean dense) {
		return new TableChoice(Arrays.stream(Column.values())
			.filter((column) -> !codes.contains(column.code()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class))), dense);
	}

	public boolean shows(String code) {
		return this.hidden.stream().noneMatch((column) -> column.code().equals(code));
	}

}
