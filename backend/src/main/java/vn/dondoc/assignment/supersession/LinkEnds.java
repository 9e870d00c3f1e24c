package vn.dondoc.assignment.supersession;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Missing;

/** The rules about the two ends of a link. */
@Component
class LinkEnds {

	private final ManyFacts manyFacts;

	private final Assignments assignments;

	LinkEnds(ManyFacts manyFacts, Assignments assignments) {
		this.manyFacts = manyFacts;
		this.assignments = assignments;
	}

	/** Held in the order of their ids, so that no two requests wait for each other. */
	void hold(Collection<AssignmentId> ids) {
		this.manyFacts.hold(ids);
	}

	/**
	 * The later assignment, where there is one.
	 * @throws RefusedDeed if it is the same, has ended or was issued before
	 */
	@Nullable Assignment checked(LinkAssignments.Command command) {
		Assignment earlier = get(command.earlier());
		if (command.later() == null) {
			if (!command.kind().possibleWithoutAssignment()) {
				throw RefusedDeed.about("kind", "link-needs-assignment");
			}
			return null;
		}
		Assignment later = get(command.later());
		if (later.id().equals(earlier.id())) {
			throw RefusedDeed.about("earlier", "link-to-itself");
		}
		if (later.state().ended()) {
			throw RefusedDeed.about(null, "link-later-ended");
		}
		if (later.issuedOn().isBefore(earlier.issuedOn())) {
			throw RefusedDeed.about("earlier", "link-later-is-earlier");
		}
		return later;
	}

	private Assignment get(AssignmentId id) {
		return this.assignments.findById(id).orElseThrow(() -> new Missing("assignment " + id.value()));
	}

}
