package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * Under which agency a row s is counted: whoever led it then; or, where that agency is
 * closed, whoever leads the assignment now or is heir to that one.
 *
 * @param heirs of the agencies closed by today
 * @param namedOn the day whose names are printed
 */
record Leads(Map<AgencyId, AgencyId> heirs, LocalDate namedOn) {

	/** The agency of a row, before its heir is asked. */
	String column() {
		return this.heirs.isEmpty() ? "s.lead_agency_id" : """
				(case when s.lead_agency_id in (:closed) then
				 (select a.lead_agency_id from assignment a where a.id = s.assignment_id)
				 else s.lead_agency_id end)""";
	}

	/** What the column needs; nothing where no agency is closed. */
	List<byte[]> closed() {
		return bytes(this.heirs.keySet().stream());
	}

	/** The heirs as a source heirs(closed, heir), with no row where there are none. */
	String heirsAsRows() {
		String rows = this.heirs.entrySet()
			.stream()
			.map((entry) -> "row(" + literal(entry.getKey()) + "," + literal(entry.getValue()) + ")")
			.collect(Collectors.joining(","));
		return rows.isEmpty() ? "(select id as closed, id as heir from agency where 1 = 0) heirs"
				: "(select closed, heir from (values " + rows + ") as given (closed, heir)) heirs";
	}

	private static String literal(AgencyId agency) {
		return "X'" + HexFormat.of().formatHex(Ids.bytes(agency.value())) + "'";
	}

	/** Under whom what the column says is counted. */
	AgencyId of(AgencyId column) {
		return this.heirs.getOrDefault(column, column);
	}

	/** What the column says of all that is counted under an agency. */
	List<byte[]> countedUnder(AgencyId lead) {
		return bytes(Stream.concat(Stream.of(lead), this.heirs.keySet().stream())
			.filter((agency) -> of(agency).equals(lead))
			.distinct());
	}

	private static List<byte[]> bytes(Stream<AgencyId> agencies) {
		return agencies.map((agency) -> Ids.bytes(agency.value())).toList();
	}

}
