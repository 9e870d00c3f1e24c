package vn.dondoc.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/** What lines of a table are called, no two the same: merged provinces shared names. */
final class LineNames {

	private LineNames() {
	}

	static Map<AgencyId, String> of(Collection<AgencyView> agencies) {
		Map<AgencyId, String> names = new HashMap<>();
		agencies.stream()
			.collect(Collectors.groupingBy(AgencyView::name))
			.values()
			.forEach((namesakes) -> namesakes.forEach((agency) -> names.put(agency.id(), name(agency, namesakes))));
		return names;
	}

	private static String name(AgencyView agency, List<AgencyView> namesakes) {
		if (namesakes.size() == 1) {
			return agency.name();
		}
		boolean told = namesakes.stream().map(AgencyView::province).distinct().count() == namesakes.size();
		return agency.name() + " (" + (told ? agency.province() : agency.identifier()) + ")";
	}

}
