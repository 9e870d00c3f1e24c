package vn.dondoc.backlog.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.dondoc.backlog.tracker.TrackerColumn;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;

/** The names of a tracker with their meanings; remembers which were not sure. */
public final class NamedAgencies {

	private final Map<LocalDate, Map<String, Meaning>> meanings;

	private final Map<String, AgencyId> chosen;

	private final Map<String, UnsureName> unsure = new LinkedHashMap<>();

	NamedAgencies(Map<LocalDate, Map<String, Meaning>> meanings, Map<String, AgencyId> chosen) {
		this.meanings = meanings;
		this.chosen = chosen;
	}

	/** A lead as written and the agencies it means; none where it is not sure. */
	public record Lead(String written, List<AgencyId> agencies) {

		/** Without those; nothing where none is left, itself where it is not sure. */
		public Stream<Lead> without(Set<AgencyId> given) {
			List<AgencyId> left = this.agencies.stream().filter((agency) -> !given.contains(agency)).toList();
			return (left.isEmpty() && !this.agencies.isEmpty()) ? Stream.of() : Stream.of(new Lead(this.written, left));
		}

	}

	/** The leads of a row, each agency once. */
	public List<Lead> leads(TrackerRow row) {
		List<Lead> leads = new ArrayList<>();
		Set<AgencyId> before = new LinkedHashSet<>();
		for (String name : names(row, row.job().leads())) {
			List<AgencyId> agencies = agencies(row, name, TrackerColumn.LEAD);
			leads.add(new Lead(name, agencies.stream().filter(before::add).toList()));
		}
		return leads;
	}

	/** The cooperating agencies of a row, as far as they are known. */
	public List<AgencyId> cooperating(TrackerRow row, List<Lead> leads) {
		Set<AgencyId> agencies = new LinkedHashSet<>();
		for (String name : names(row, row.job().cooperating())) {
			agencies.addAll(agencies(row, name, TrackerColumn.COOPERATING));
		}
		leads.forEach((lead) -> agencies.removeAll(Set.copyOf(lead.agencies())));
		return List.copyOf(agencies);
	}

	/** The names asked for that were not sure, as they came. */
	public List<UnsureName> unsure() {
		return List.copyOf(this.unsure.values());
	}

	private List<String> names(TrackerRow row, List<String> written) {
		List<String> names = new ArrayList<>();
		for (String name : written) {
			List<String> parts = AgencyNames.parts(name);
			boolean several = meaning(row, name).agencies(done(row)).isEmpty()
					&& parts.stream().anyMatch((part) -> !meaning(row, part).agencies(done(row)).isEmpty());
			names.addAll(several ? parts : List.of(name));
		}
		return names;
	}

	private List<AgencyId> agencies(TrackerRow row, String name, TrackerColumn column) {
		Meaning meaning = meaning(row, name);
		List<AgencyId> agencies = meaning.agencies(done(row));
		if (agencies.isEmpty()) {
			boolean needed = column == TrackerColumn.LEAD;
			UnsureName once = new UnsureName(name, needed, 1, row.row().place(column), meaning.candidates());
			this.unsure.merge(Folding.fold(name), once, (before, now) -> new UnsureName(before.name(),
					before.needed() || needed, before.rows() + 1, before.place(), before.candidates()));
		}
		return agencies;
	}

	private Meaning meaning(TrackerRow row, String name) {
		AgencyId said = this.chosen.get(Folding.fold(name));
		if (said != null) {
			return Meaning.of(said);
		}
		Meaning meaning = this.meanings.getOrDefault(row.document().issuedOn(), Map.of()).get(name);
		return (meaning != null) ? meaning : new Meaning(List.of(), List.of(), List.of());
	}

	private static boolean done(TrackerRow row) {
		return row.progress().status().done();
	}

}
