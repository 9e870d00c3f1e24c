package vn.dondoc.backlog.names;

import java.util.List;
import java.util.stream.Stream;

import vn.dondoc.backlog.names.UnsureName.Candidate;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Resolution;

/**
 * What a name means on a day: who had the work then, and who would have it now.
 *
 * @param candidates who may be meant where it is not sure
 */
record Meaning(List<AgencyId> then, List<AgencyId> now, List<Candidate> candidates) {

	static Meaning of(AgencyId chosen) {
		return new Meaning(List.of(chosen), List.of(chosen), List.of());
	}

	static Meaning of(Resolution resolution) {
		if (resolution instanceof Resolution.One one) {
			List<AgencyId> now = (one.actingNow().size() == 1) ? List.of(one.actingNow().get(0).id()) : List.of();
			return new Meaning(List.of(one.agency().id()), now, candidates(one.actingNow().stream()));
		}
		if (resolution instanceof Resolution.Group group) {
			List<AgencyId> members = group.members().stream().map((member) -> member.agency().id()).distinct().toList();
			return new Meaning(members, members, List.of());
		}
		if (resolution instanceof Resolution.Choice choice) {
			return new Meaning(List.of(), List.of(),
					candidates(choice.candidates()
						.stream()
						.filter(Resolution.Candidate.OfAgency.class::isInstance)
						.map(Resolution.Candidate.OfAgency.class::cast)
						.map(Resolution.Candidate.OfAgency::agency)));
		}
		return new Meaning(List.of(), List.of(), List.of());
	}

	/** Work that is done stays with whoever had it; what is open goes to whoever has. */
	List<AgencyId> agencies(boolean done) {
		return done ? this.then : this.now;
	}

	private static List<Candidate> candidates(Stream<AgencyView> agencies) {
		return agencies.map((agency) -> new Candidate(agency.id(), agency.name())).toList();
	}

}
