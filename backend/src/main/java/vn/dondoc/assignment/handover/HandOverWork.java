package vn.dondoc.assignment.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office hands the open work of agencies that ended on to others, or takes it back:
 * many assignments at once, and each only while it is still with that agency.
 */
@Component
public class HandOverWork {

	/** As many as fit well into one transaction; what is left stays in the list. */
	public static final int AT_MOST = 5000;

	private static final int AT_ONCE = 500;

	private final Once once;

	private final Permissions permissions;

	private final Agencies agencies;

	private final HandedOn handedOn;

	private final Clock clock;

	HandOverWork(Once once, Permissions permissions, Agencies agencies, HandedOn handedOn, Clock clock) {
		this.once = once;
		this.permissions = permissions;
		this.agencies = agencies;
		this.handedOn = handedOn;
		this.clock = clock;
	}

	/**
	 * What becomes of one assignment.
	 *
	 * @param from the agency that ended, which leads it or cooperates in it
	 * @param to who goes on; null takes the assignment back, or leaves the part undone
	 */
	public record Decision(AssignmentId assignment, AgencyId from, @Nullable AgencyId to) {
	}

	/** The reason is kept with each; the first {@link #AT_MOST} are decided. */
	public record Command(UUID commandId, SignedIn by, List<Decision> decisions, String reason) {

		public Command {
			decisions = List.copyOf(decisions);
		}

	}

	/**
	 * Decides.
	 * @return how many assignments were decided; what others decided meanwhile is left
	 * @throws RefusedDeed if there is no reason, an agency has not ended, or a receiving
	 * one does not exist today
	 */
	@Transactional
	public int decide(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.HAND_OVER.key());
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		guardAgencies(command.decisions());
		return Integer.parseInt(
				this.once.perform(command.commandId(), command.by(), () -> Integer.toString(decided(command, reason))));
	}

	private int decided(Command command, String reason) {
		Map<AssignmentId, List<Decision>> each = command.decisions()
			.stream()
			.collect(Collectors.groupingBy(Decision::assignment, LinkedHashMap::new, Collectors.toList()));
		List<AssignmentId> ids = each.keySet().stream().limit(AT_MOST).sorted(HandOverWork::inOrderOfLocks).toList();
		Instant now = this.clock.instant();
		int decided = 0;
		for (int first = 0; first < ids.size(); first += AT_ONCE) {
			List<AssignmentId> some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
			decided += this.handedOn.hand(rounds(some, each),
					new HandedOn.Ground(reason, command.by(), command.commandId(), now));
		}
		return decided;
	}

	/**
	 * One decision on each assignment a round: two facts of one cannot share a number.
	 */
	private static List<List<Decision>> rounds(List<AssignmentId> ids, Map<AssignmentId, List<Decision>> each) {
		List<List<Decision>> rounds = new ArrayList<>();
		for (AssignmentId id : ids) {
			List<Decision> decisions = each.getOrDefault(id, List.of());
			for (int round = 0; round < decisions.size(); round++) {
				if (rounds.size() == round) {
					rounds.add(new ArrayList<>());
				}
				rounds.get(round).add(decisions.get(round));
			}
		}
		return rounds;
	}

	private static int inOrderOfLocks(AssignmentId one, AssignmentId other) {
		return one.value().toString().compareTo(other.value().toString());
	}

	private void guardAgencies(Collection<Decision> decisions) {
		LocalDate today = LocalDate.now(this.clock);
		Set<AgencyId> from = decisions.stream().map(Decision::from).collect(Collectors.toSet());
		Set<AgencyId> to = decisions.stream().map(Decision::to).flatMap(Stream::ofNullable).collect(Collectors.toSet());
		Map<AgencyId, AgencyView> views = this.agencies
			.views(Stream.concat(from.stream(), to.stream()).collect(Collectors.toSet()), today);
		if (from.stream().map(views::get).anyMatch((agency) -> agency == null || !agency.endedBy(today))) {
			throw RefusedDeed.about(null, "agency-goes-on");
		}
		if (to.stream().map(views::get).anyMatch((agency) -> agency == null || !agency.openOn(today))) {
			throw RefusedDeed.about("agency", "receiver-not-there");
		}
	}

}
