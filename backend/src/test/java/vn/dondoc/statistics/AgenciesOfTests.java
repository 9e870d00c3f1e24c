package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;

/** Agencies that need no database. */
final class AgenciesOfTests {

	private AgenciesOfTests() {
	}

	static Map<AgencyId, AgencyView> named(Collection<AgencyId> agencies) {
		return agencies.stream().collect(Collectors.toMap(Function.identity(), AgenciesOfTests::view));
	}

	private static AgencyView view(AgencyId id) {
		return new AgencyView(id, "H.1", AgencyKind.DEPARTMENT, "Thái Nguyên", "Sở " + id.value(), null,
				LocalDate.of(2000, 1, 1), null);
	}

}
