package vn.dondoc.report.frozen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Ids;

/**
 * Which rows of a frozen report: those of a figure, under an agency, of a part of a cut;
 * null narrows nothing.
 */
public record RowFilter(@Nullable Slice slice, @Nullable UUID lead, @Nullable Part part) {

	public RowFilter(@Nullable Slice slice, @Nullable UUID lead) {
		this(slice, lead, null);
	}

	/**
	 * Reads the codes; one that is no figure and no cut of a report narrows to nothing
	 * else.
	 */
	public static RowFilter of(@Nullable String figure, @Nullable UUID lead, @Nullable String cut,
			@Nullable String part) {
		Slice slice = Arrays.stream(Slice.values()).filter((one) -> one.code().equals(figure)).findFirst().orElse(null);
		if (cut == null || part == null) {
			return new RowFilter(slice, lead);
		}
		String value = Part.NONE.equals(part) ? null : part;
		return new RowFilter(slice, lead, Cut.of(cut).map((one) -> new Part(one, value)).orElse(null));
	}

	String sql() {
		String agency = (this.lead != null) ? " and lead_agency_id = :lead" : "";
		String narrowed = agency + ((this.part != null) ? " and marks like :part" : "");
		if (this.slice == null || this.slice == Slice.TOTAL) {
			return narrowed + " and cell <> 'WITHDRAWN'";
		}
		if (Marks.SLICES.contains(this.slice)) {
			return narrowed + " and marks like :slice";
		}
		boolean within = this.slice == Slice.SUBMITTED || this.slice == Slice.SUSPENDED;
		return narrowed + " and " + (within ? "within_cell" : "cell") + " in (:cells)";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		if (this.lead != null) {
			parameters.put("lead", Ids.bytes(this.lead));
		}
		if (this.part != null) {
			parameters.put("part", Marks.having(this.part));
		}
		if (this.slice != null && Marks.SLICES.contains(this.slice)) {
			parameters.put("slice", Marks.having(this.slice));
		}
		else if (this.slice != null && this.slice != Slice.TOTAL) {
			parameters.put("cells", cells(this.slice).stream().map(Slice::name).toList());
		}
		return parameters;
	}

	private static List<Slice> cells(Slice slice) {
		return switch (slice) {
			case COMPLETED_ON_TIME_OR_NO_DEADLINE -> List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_NO_DEADLINE);
			case NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE ->
				List.of(Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_NO_DEADLINE);
			case COMPLETED -> List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_LATE, Slice.COMPLETED_NO_DEADLINE);
			case NOT_COMPLETED ->
				List.of(Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_OVERDUE, Slice.NOT_COMPLETED_NO_DEADLINE);
			default -> List.of(slice);
		};
	}

}
