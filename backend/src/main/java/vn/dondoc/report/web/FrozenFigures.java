package vn.dondoc.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.report.ReportJson;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.web.ReportView.Figure;
import vn.dondoc.statistics.Slice;

/** The figures of a prepared report as its page shows them, read from what is frozen. */
record FrozenFigures(Map<String, String> settings, long items, List<Figure> cells, List<Figure> within, Figure total,
		Figure withdrawn, List<Line> lines, FrozenRegisters registers) {

	static FrozenFigures of(PreparedReportView report) {
		JsonNode json = JsonMapper.shared().readTree(report.content().frozen().figures());
		Source source = new Source(new FrozenAddress(report.id().value()), folded(json));
		JsonNode counts = json.get("assignments");
		List<Line> lines = new ArrayList<>();
		json.get("byAgency").forEach((agency) -> lines.add(source.line(agency)));
		return new FrozenFigures(settings(json), json.get("items").asLong(), source.cells(counts, null),
				List.of(source.figure(Slice.SUBMITTED, counts.get("ofWhichSubmitted").asLong(), null),
						source.figure(Slice.SUSPENDED, counts.get("ofWhichSuspended").asLong(), null)),
				source.figure(Slice.TOTAL, counts.get("total").asLong(), null),
				source.figure(Slice.WITHDRAWN, counts.get("withdrawnOutsideTotal").asLong(), null), lines,
				FrozenRegisters.of(json, report.order()));
	}

	/** One agency's row. */
	record Line(UUID id, String agency, Figure total, List<Figure> cells) {

	}

	private static boolean folded(JsonNode json) {
		return json.get("settings").get("foldNoDeadline").asBoolean(false);
	}

	private static Map<String, String> settings(JsonNode json) {
		Map<String, String> settings = new LinkedHashMap<>();
		json.get("settings").properties().forEach((entry) -> settings.put(entry.getKey(), entry.getValue().asString()));
		return settings;
	}

	/**
	 * Where the rows are, and whether what has no deadline is printed within the rest.
	 */
	private record Source(FrozenAddress rows, boolean folded) {

		Line line(JsonNode agency) {
			UUID id = UUID.fromString(agency.get("id").asString());
			return new Line(id, agency.get("name").asString(), figure(Slice.TOTAL, agency.get("total").asLong(), id),
					cells(agency, id));
		}

		List<Figure> cells(JsonNode counts, @Nullable UUID lead) {
			Map<Slice, Long> cells = ReportJson.CELLS.entrySet()
				.stream()
				.collect(Collectors.toMap((cell) -> printedIn(cell.getValue()),
						(cell) -> counts.get(cell.getKey()).asLong(), Long::sum, LinkedHashMap::new));
			return cells.entrySet().stream().map((cell) -> figure(cell.getKey(), cell.getValue(), lead)).toList();
		}

		private Slice printedIn(Slice cell) {
			if (!this.folded) {
				return cell;
			}
			return switch (cell) {
				case COMPLETED_ON_TIME, COMPLETED_NO_DEADLINE -> Slice.COMPLETED_ON_TIME_OR_NO_DEADLINE;
				case NOT_COMPLETED_IN_TIME, NOT_COMPLETED_NO_DEADLINE -> Slice.NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE;
				default -> cell;
			};
		}

		Figure figure(Slice slice, long count, @Nullable UUID lead) {
			return new Figure(slice.code(), count, this.rows.href(slice, lead));
		}

	}

}
