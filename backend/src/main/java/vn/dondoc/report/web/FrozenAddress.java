package vn.dondoc.report.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Part;

/** Where the frozen rows behind a number of a prepared report are. */
record FrozenAddress(UUID report) implements Function<RowsQuery, String> {

	/**
	 * That of rates and cuts. Reports whose rows do not tell what these counted have
	 * their rows asked of the facts, at the instants they were frozen at.
	 */
	static Function<RowsQuery, String> of(PreparedReportView report) {
		return report.content().frozen().marked() ? new FrozenAddress(report.id().value()) : RowsQuery::href;
	}

	@Override
	public String apply(RowsQuery rows) {
		UUID lead = (rows.question().filter().lead() != null) ? rows.question().filter().lead().value() : null;
		return href(rows.slice(), lead, rows.question().filter().parts().each().stream().findFirst().orElse(null));
	}

	String href(Slice slice, @Nullable UUID lead) {
		return href(slice, lead, null);
	}

	private String href(Slice slice, @Nullable UUID lead, @Nullable Part part) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("figure", slice.code());
		if (lead != null) {
			parameters.put("lead", lead);
		}
		if (part != null) {
			parameters.put("cut", part.cut().code());
			parameters.put("part", part.written());
		}
		UriComponentsBuilder address = UriComponentsBuilder
			.fromPath(PreparedReportController.PATH + "/" + this.report + "/rows");
		parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
