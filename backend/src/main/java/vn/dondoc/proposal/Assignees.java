package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Field;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Resolution;

/** Takes printed names for agencies and groups of the register. */
@Component
class Assignees {

	private final AgencyDirectory directory;

	Assignees(AgencyDirectory directory) {
		this.directory = directory;
	}

	List<Assignee> of(List<String> names, LocalDate on) {
		Map<String, Resolution> meant = this.directory.resolveAll(names, on);
		return names.stream().distinct().map((name) -> assignee(name, meant, true)).toList();
	}

	/** The drafts of everything read from one document; every name is looked up once. */
	List<Draft> drafts(List<ExtractedAssignment> readings, LocalDate on) {
		Set<String> names = new TreeSet<>();
		for (ExtractedAssignment reading : readings) {
			reading.leads().forEach((lead) -> names.add(lead.value()));
			reading.cooperating().forEach((helper) -> names.add(helper.value()));
		}
		Map<String, Resolution> meant = this.directory.resolveAll(names, on);
		return readings.stream().map((reading) -> draft(reading, meant)).toList();
	}

	/** The candidates for the names that are not yet one agency or group. */
	Map<String, List<String>> choices(List<String> names, LocalDate on) {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		this.directory.resolveAll(names, on).forEach((name, resolution) -> {
			if (resolution instanceof Resolution.Choice choice) {
				choices.put(name, choice.candidates().stream().map(Assignees::name).distinct().toList());
			}
			if (resolution instanceof Resolution.One one && one.actingNow().size() > 1) {
				choices.put(name, one.actingNow().stream().map(AgencyView::name).toList());
			}
		});
		return choices;
	}

	private static String name(Resolution.Candidate candidate) {
		return (candidate instanceof Resolution.Candidate.OfAgency agency) ? agency.agency().name()
				: ((Resolution.Candidate.OfGroup) candidate).group().name();
	}

	private static Draft draft(ExtractedAssignment reading, Map<String, Resolution> meant) {
		Field<String> item = reading.item();
		var deadline = reading.deadline();
		return new Draft((item != null) ? item.value() : null, reading.content().value(),
				assignees(reading.leads(), meant), assignees(reading.cooperating(), meant),
				(deadline != null) ? new Due(deadline.text(), deadline.meaning()) : null, null);
	}

	private static List<Assignee> assignees(List<Field<String>> names, Map<String, Resolution> meant) {
		List<Assignee> assignees = new ArrayList<>();
		names.forEach((name) -> assignees.add(assignee(name.value(), meant, name.sure())));
		return assignees;
	}

	private static Assignee assignee(String name, Map<String, Resolution> meant, boolean readSurely) {
		Resolution resolution = meant.get(name);
		if (resolution instanceof Resolution.One one && one.actingNow().size() == 1) {
			return Assignee.of(name, one.actingNow().get(0).id(), readSurely);
		}
		if (resolution instanceof Resolution.Group group) {
			return Assignee.of(name, group.group().id(), readSurely);
		}
		return Assignee.open(name);
	}

}
