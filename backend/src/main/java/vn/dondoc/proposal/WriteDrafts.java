package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.organisation.AgencyId;

/** Turns what a clerk wrote into a draft: names become agencies and groups. */
@Component
public class WriteDrafts {

	private final Assignees assignees;

	WriteDrafts(Assignees assignees) {
		this.assignees = assignees;
	}

	/** A group line of the form: how the group is given out, and who watches over it. */
	public record GivenOut(FanOut way, @Nullable String monitor) {
	}

	/** The leads in the order written; each line says how a group is given out. */
	public List<Assignee> leads(List<String> names, List<GivenOut> lines, LocalDate on) {
		List<Assignee> found = this.assignees.of(names, on);
		List<Assignee> leads = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			GivenOut line = (i < lines.size()) ? lines.get(i) : new GivenOut(FanOut.EACH_MEMBER, null);
			leads.add(found.get(i).givenOut(line.way(), agency(line.monitor(), on)));
		}
		return leads;
	}

	public List<Assignee> cooperating(List<String> names, LocalDate on) {
		return this.assignees.of(names, on);
	}

	/** What each of the names may mean that a person has to decide about. */
	public Map<String, NameMeaning> meanings(Collection<String> names, LocalDate on) {
		return names.isEmpty() ? Map.of() : this.assignees.meanings(names, on);
	}

	private @Nullable AgencyId agency(@Nullable String name, LocalDate on) {
		if (name == null || name.isBlank()) {
			return null;
		}
		return this.assignees.of(List.of(name.strip()), on).get(0).agency();
	}

}
