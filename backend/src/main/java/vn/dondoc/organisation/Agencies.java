package vn.dondoc.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks agencies up; names are those borne on the date asked for. */
public interface Agencies {

	/**
	 * The agency under its name of today, or its last one.
	 * @throws NoSuchAgency if there is none
	 */
	AgencyView get(AgencyId id);

	/** The agency under the name it bore on that date. */
	Optional<AgencyView> find(AgencyId id, LocalDate on);

	Optional<AgencyView> findByIdentifier(String identifier);

	/** Each of these agencies under the name it bore on that date. */
	Map<AgencyId, AgencyView> views(Collection<AgencyId> ids, LocalDate on);

	/**
	 * The same, as far as was known at an instant: renamed later, they bear the former.
	 */
	Map<AgencyId, AgencyView> views(Collection<AgencyId> ids, LocalDate on, Instant knownAt);

	/** All agencies open on that date: kinds in their order, then by identifier. */
	List<AgencyView> openOn(LocalDate date);

	/**
	 * Who goes on with the work of each agency closed by that date, as far as one agency
	 * took it over as a whole or took over all that no other did; the agency itself where
	 * it was divided.
	 */
	Map<AgencyId, AgencyId> heirs(LocalDate on);

	/** The agencies that no longer exist on that date. */
	Set<AgencyId> endedBy(LocalDate date);

	/**
	 * Who does the work of each of these agencies on that date, whoever took over all the
	 * rest first: nobody where none took over, itself while it exists.
	 */
	Map<AgencyId, List<Continuation>> continuations(Collection<AgencyId> ids, LocalDate on);

	/** Văn phòng UBND tỉnh as of that date, once a province is installed. */
	Optional<AgencyView> office(LocalDate on);

	/** The same on many days; none for a day on which there was none. */
	Map<LocalDate, AgencyView> offices(Collection<LocalDate> days);

}
