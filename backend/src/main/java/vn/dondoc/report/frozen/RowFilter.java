package vn.dondoc.report.frozen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Ids;

/**
 * Which rows of a frozen report: those of a figure, under an agency; null narrows
 * nothing.
 */
public record RowFilter(@Nullable Slice slice, @Nullable UUID lead) {

	/**
	 * Reads the figure's code; one that is no figure of a report narrows to nothing else.
	 */
	public static RowFilter of(@Nullable String code, @Nullable UUID lead) {
		Slice slice = Arrays.stream(Slice.values()).filter((one) -> one.code().equals(code)).findFirst().orElse(null);
		return new RowFilter(slice, lead);
	}

	String sql() {
		String agency = (this.lead != null) ? " and lead_agency_id = :lead" : "";
		if (this.slice == null || this.slice == Slice.TOTAL) {
			return agency + " and cell <> 'WITHDRAWN'";
		}
		boolean within = this.slice == Slice.SUBMITTED || this.slice == Slice.SUSPENDED;
		return agency + " and " + (within ? "within_cell" : "cell") + " in (:cells)";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		if (this.lead != null) {
			parameters.put("lead", Ids.bytes(this.lead));
		}
		if (this.slice != null && this.slice != Slice.TOTAL) {
			parameters.put("cells", cells(this.slice).stream().map(Slice::name).toList());
		}
		return parameters;
	}

	private static List<Slice> cells(Slice slice) {
		return switch (slice) {
			case COMPLETED_ON_TIME_OR_NO_DEADLINE -> List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_NO_DEADLINE);
			case NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE ->
				List.of(Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_NO_DEADLINE);
			default -> List.of(slice);
		};
	}

}
