package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells which agency or group a printed name means on a date. */
public interface AgencyDirectory {

	/** What the name means in a document of that date. */
	Resolution resolve(String printedName, LocalDate on);

	/** Several names of one document at once, in the order given, each once. */
	Map<String, Resolution> resolveAll(Collection<String> printedNames, LocalDate on);

	/** The names of many documents at once, by the documents' dates. */
	Map<LocalDate, Map<String, Resolution>> resolveAll(Map<LocalDate, ? extends Collection<String>> printedNames);

	/**
	 * The members of the group on that date, each once, mapped to the successors of those
	 * closed since.
	 */
	List<Member> membersOf(GroupId group, LocalDate on);

	/** The members of several groups at once. */
	Map<GroupId, List<Member>> membersOf(Collection<GroupId> groups, LocalDate on);

	/** The agencies that do the agency's work today: itself while open. */
	List<AgencyView> actingNow(AgencyId agency);

	/** The groups an administrator keeps, by name. */
	List<GroupView> groups();

}
