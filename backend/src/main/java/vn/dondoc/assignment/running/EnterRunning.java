package vn.dondoc.assignment.running;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.EnterHistories;
import vn.dondoc.assignment.EnterHistories.History;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Permissions;

/**
 * Enters work that was under way before it was entered, many items at once: known from
 * now, true from the days it happened on. Nobody is told of it, for nothing is new.
 */
@Component
public class EnterRunning {

	private static final int AT_ONCE = 1000;

	private final Permissions permissions;

	private final RunningRows rows;

	private final EnterHistories histories;

	private final Clock clock;

	EnterRunning(Permissions permissions, RunningRows rows, EnterHistories histories, Clock clock) {
		this.permissions = permissions;
		this.rows = rows;
		this.histories = histories;
		this.clock = clock;
	}

	/** Enters them all; answers as how many assignments. */
	@Transactional
	public int enter(SignedIn by, UUID commandId, List<RunningItem> items) {
		this.permissions.require(by, IssueAssignments.DEED);
		Recorder recorder = new Recorder(by.account(), commandId, this.clock.instant(), this.clock.getZone());
		int entered = 0;
		for (int first = 0; first < items.size(); first += AT_ONCE) {
			List<RunningItem> some = items.subList(first, Math.min(items.size(), first + AT_ONCE));
			List<History> histories = enter(some, recorder);
			if (!histories.isEmpty()) {
				this.histories.enter(histories);
			}
			entered += histories.size();
		}
		return entered;
	}

	private List<History> enter(List<RunningItem> some, Recorder recorder) {
		List<RunningRows.Placed> placed = some.stream().map(RunningRows.Placed::of).toList();
		this.rows.insert(placed, recorder);
		List<History> histories = new ArrayList<>();
		for (RunningRows.Placed item : placed) {
			item.item().jobs().forEach((job) -> histories.addAll(of(item, job, recorder)));
		}
		return histories;
	}

	private static List<History> of(RunningRows.Placed placed, RunningItem.Job job, Recorder recorder) {
		ItemId item = placed.id();
		ObligationId obligation = Objects.requireNonNull(placed.obligations().get(job));
		Assignment.Origin origin = new Assignment.Origin(item, obligation, Assignment.SINGLE, job.cooperating());
		List<History> histories = new ArrayList<>();
		for (AgencyId lead : job.leads()) {
			histories.add(new History(AssignmentId.next(), origin, recorder.facts(placed.item().origin(), job, lead)));
		}
		return histories;
	}

}
