package vn.dondoc.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.web.ReportView.Figure;
import vn.dondoc.system.Days;

/**
 * What was issued and held, as frozen; the registers themselves never change what was
 * known then.
 */
record FrozenRegisters(List<Figure> documents, Figure meetings, Figure schemesCompleted, Figure schemes) {

	static FrozenRegisters of(JsonNode json, ReportOrder order) {
		LocalDate day = Days.of(Objects.requireNonNull(order.asOf()));
		LocalDate from = order.period().from();
		LocalDate to = order.period().to();
		RegisterFilter rows = RegisterFilter.counted(from, day.isBefore(to) ? day : to,
				Objects.requireNonNull(order.knownAt()));
		RegisterFilter due = RegisterFilter.counted(from, to, Objects.requireNonNull(order.knownAt()));
		List<Figure> documents = new ArrayList<>();
		json.get("issuedDocuments")
			.properties()
			.forEach((type) -> documents.add(new Figure(type.getKey(), type.getValue().asLong(),
					rows.ofType(type.getKey()).href(RegisterPage.ISSUED_DOCUMENTS))));
		JsonNode schemes = json.get("schemes");
		return new FrozenRegisters(documents,
				new Figure("meetings", json.get("meetings").asLong(), rows.href(RegisterPage.MEETINGS)),
				new Figure("schemes-completed", schemes.get("completed").asLong(),
						due.completedBy(day).href(RegisterPage.SCHEMES)),
				new Figure("schemes", schemes.get("total").asLong(), due.href(RegisterPage.SCHEMES)));
	}

}
