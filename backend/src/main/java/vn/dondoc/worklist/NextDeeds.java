package vn.dondoc.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Relation;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.statistics.Row;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Permissions;

/**
 * What an agency most often does next with a row it leads, so that lists can offer it
 * beside the row: a phone needs one tap to begin.
 */
@Component
public class NextDeeds {

	private final Permissions permissions;

	private final Facts facts;

	NextDeeds(Permissions permissions, Facts facts) {
		this.permissions = permissions;
		this.facts = facts;
	}

	/**
	 * What comes next.
	 *
	 * @param commandId the name of the request that acknowledges
	 * @param version what that is decided on
	 * @param acknowledge whether it is still to be acknowledged, which needs no form
	 * @param forms what opens on the assignment's page
	 */
	public record Next(UUID commandId, int version, boolean acknowledge, List<String> forms) {
	}

	/** By assignment; of rows that somebody else leads there is nothing. */
	public Map<AssignmentId, Next> of(List<Row> rows, SignedIn me) {
		List<Row> own = rows.stream()
			.filter((row) -> me.actsFor(row.lead().agency()) && row.progress().state().underWay())
			.toList();
		Map<AssignmentId, Integer> versions = this.facts
			.versions(own.stream().map(Row::assignment).distinct().toList());
		Map<AssignmentId, Next> next = new HashMap<>();
		own.forEach((row) -> next.put(row.assignment(),
				next(row.progress().state(), versions.getOrDefault(row.assignment(), 0), me)));
		return next;
	}

	private Next next(WorkflowState state, int version, SignedIn me) {
		boolean acknowledge = AssignmentDeed.ACKNOWLEDGE.possibleIn(state) && may(me, AssignmentDeed.ACKNOWLEDGE);
		List<String> forms = acknowledge ? List.of()
				: Stream.of(AssignmentDeed.REPORT_PROGRESS, AssignmentDeed.SUBMIT)
					.filter((deed) -> may(me, deed))
					.map((deed) -> (deed == AssignmentDeed.SUBMIT) ? "submission" : "progress")
					.toList();
		return new Next(Ids.next(), version, acknowledge, forms);
	}

	private boolean may(SignedIn me, AssignmentDeed deed) {
		return this.permissions.allows(me, deed.key(), Set.of(Relation.LEAD), null);
	}

}
