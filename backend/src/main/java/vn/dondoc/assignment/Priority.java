package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How pressing an assignment is, in the degrees that Nghị định 30/2020/NĐ-CP stamps on
 * documents; what nobody set anything of is usual.
 */
public enum Priority {

	/** Khẩn, thượng khẩn, hỏa tốc. */
	NORMAL, URGENT, VERY_URGENT, IMMEDIATE;

	/** What holds at an instant, as far as was known at another. */
	public static Priority asOf(List<Fact> facts, Instant at, Instant knownAt) {
		return facts.stream()
			.filter((fact) -> !fact.effectiveAt().isAfter(at) && !fact.recordedAt().isAfter(knownAt))
			.map(Fact::payload)
			.filter(FactPayload.DimensionSet.class::isInstance)
			.map(FactPayload.DimensionSet.class::cast)
			.filter((set) -> set.dimension() == Dimension.PRIORITY && !set.values().isEmpty())
			.reduce((earlier, later) -> later)
			.flatMap((set) -> of(set.values().get(0).text()))
			.orElse(NORMAL);
	}

	/** The degree under this name or code; none where it is none. */
	public static Optional<Priority> of(String text) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(text) || one.code().equals(text)).findFirst();
	}

	/** As the value of a dimension. */
	public Dimension.Value value() {
		return Dimension.Value.of(name());
	}

	/** Whether it presses at all. */
	public boolean pressing() {
		return this != NORMAL;
	}

	/** As it is written in addresses and message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
