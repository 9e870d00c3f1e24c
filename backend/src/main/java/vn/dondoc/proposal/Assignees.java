package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.quantity.TargetReader;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.Resolution;
import vn.dondoc.proposal.NameMeaning.Candidate;

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

	/** What the names may mean that are not one agency or group. */
	Map<String, NameMeaning> meanings(Collection<String> names, LocalDate on) {
		Map<String, NameMeaning> meanings = new LinkedHashMap<>();
		this.directory.resolveAll(names, on).forEach((name, resolution) -> {
			if (resolution instanceof Resolution.Unknown) {
				meanings.put(name, new NameMeaning(List.of(), true));
			}
			if (resolution instanceof Resolution.Choice choice) {
				meanings.put(name, new NameMeaning(choice.candidates().stream().map(Assignees::candidate).toList(),
						choice.why() == Resolution.Why.SIMILAR));
			}
			if (resolution instanceof Resolution.One one && one.actingNow().size() > 1) {
				meanings.put(name,
						new NameMeaning(one.actingNow()
							.stream()
							.map((agency) -> new Candidate(agency.id(), null, agency.name(), null))
							.toList(), false));
			}
		});
		return meanings;
	}

	/** Whether the register knows the name not at all, or only names like it. */
	boolean unknown(String name, LocalDate on) {
		NameMeaning meaning = meanings(List.of(name), on).get(name);
		return meaning != null && meaning.unknown();
	}

	private static Candidate candidate(Resolution.Candidate candidate) {
		if (candidate instanceof Resolution.Candidate.OfAgency agency) {
			return new Candidate(agency.agency().id(), null, agency.agency().name(), agency.subject());
		}
		var group = ((Resolution.Candidate.OfGroup) candidate).group();
		return new Candidate(null, group.id(), group.name(), null);
	}

	private static Draft draft(ExtractedAssignment reading, Map<String, Resolution> meant) {
		Field<String> item = reading.item();
		var deadline = reading.deadline();
		return new Draft((item != null) ? item.value() : null, reading.content().value(),
				assignees(reading.leads(), meant), assignees(reading.cooperating(), meant),
				(deadline != null) ? new Due(deadline.text(), deadline.meaning()) : null, null,
				TargetReader.read(reading.content().value()));
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
