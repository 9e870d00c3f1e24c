package vn.dondoc.assignment.obligation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;

/** Tells which agencies addressees stand for; what a clerk sees before issuing. */
@Component
public class Addressees {

	private final AgencyDirectory directory;

	Addressees(AgencyDirectory directory) {
		this.directory = directory;
	}

	/**
	 * The union of all addressees on the document's date, each agency once: "các sở, ban,
	 * ngành, nhất là Sở Y tế" is no double.
	 */
	public List<AgencyId> agencies(List<Addressee> addressees, LocalDate on) {
		Set<AgencyId> union = new LinkedHashSet<>();
		addressees.stream().flatMap((addressee) -> agencies(addressee, on)).forEach(union::add);
		return List.copyOf(union);
	}

	private Stream<AgencyId> agencies(Addressee addressee, LocalDate on) {
		if (addressee instanceof Addressee.ToGroup toGroup) {
			return this.directory.membersOf(toGroup.group(), on).stream().map((member) -> member.agency().id());
		}
		return Stream.of(((Addressee.ToAgency) addressee).agency());
	}

}
