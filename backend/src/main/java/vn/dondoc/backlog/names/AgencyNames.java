package vn.dondoc.backlog.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;

/** Looks up the names of a whole tracker, each as of the day of its document. */
@Component
public class AgencyNames {

	private final AgencyDirectory directory;

	AgencyNames(AgencyDirectory directory) {
		this.directory = directory;
	}

	/**
	 * What the names of these rows mean.
	 * @param chosen what somebody said of names that were not sure, by folded name
	 */
	public NamedAgencies of(List<TrackerRow> rows, Map<String, AgencyId> chosen) {
		Map<LocalDate, Set<String>> written = new TreeMap<>();
		for (TrackerRow row : rows) {
			Set<String> names = written.computeIfAbsent(row.document().issuedOn(), (day) -> new LinkedHashSet<>());
			Stream.concat(row.job().leads().stream(), row.job().cooperating().stream()).forEach((name) -> {
				names.add(name);
				names.addAll(parts(name));
			});
		}
		Map<LocalDate, Map<String, Meaning>> meanings = new HashMap<>();
		this.directory.resolveAll(written).forEach((day, names) -> {
			Map<String, Meaning> meant = new HashMap<>();
			names.forEach((name, resolution) -> meant.put(name, Meaning.of(resolution)));
			meanings.put(day, meant);
		});
		return new NamedAgencies(meanings, chosen);
	}

	/** A cell may hold several names with commas, and one name may hold a comma. */
	static List<String> parts(String name) {
		if (name.indexOf(',') < 0) {
			return List.of();
		}
		return Arrays.stream(name.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
