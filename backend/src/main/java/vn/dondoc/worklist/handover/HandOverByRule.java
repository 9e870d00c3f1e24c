package vn.dondoc.worklist.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.handover.HandOverWork;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.Continuation;
import vn.dondoc.statistics.PendingHandovers;

/**
 * Hands all that is left with an agency over by a rule; what it does not decide stays.
 */
@Component
public class HandOverByRule {

	/** Who gets what. */
	public enum Rule {

		/** All to whoever takes all the rest. */
		ALL,

		/**
		 * What names a subject to whoever took that over, the rest to the general one.
		 */
		BY_SUBJECT

	}

	private final Handovers handovers;

	private final PendingHandovers pending;

	private final HandOverWork handOverWork;

	HandOverByRule(Handovers handovers, PendingHandovers pending, HandOverWork handOverWork) {
		this.handovers = handovers;
		this.pending = pending;
		this.handOverWork = handOverWork;
	}

	/** The same request decides once. */
	public record Command(UUID commandId, SignedIn by, AgencyId agency, Rule rule, String reason) {
	}

	/** Answers how many assignments were decided. */
	@Transactional
	public int handOver(Command command) {
		Function<PendingHandovers.Pending, Optional<AgencyId>> receiver = receiver(this.handovers.of(command.agency()),
				command.rule());
		List<HandOverWork.Decision> decisions = this.pending.each(command.agency(), HandOverWork.AT_MOST)
			.stream()
			.flatMap((one) -> receiver.apply(one)
				.map((to) -> new HandOverWork.Decision(one.assignment(), command.agency(), to))
				.stream())
			.toList();
		return this.handOverWork
			.decide(new HandOverWork.Command(command.commandId(), command.by(), decisions, command.reason()));
	}

	/**
	 * How much each successor would get by subject.
	 *
	 * @param undecided what a person has to decide
	 */
	public record Division(Map<AgencyId, Integer> shares, int undecided) {
	}

	/** What the rule by subject would decide now. */
	@Transactional(readOnly = true)
	public Division division(Handovers.Left left) {
		Map<AgencyId, Integer> shares = new LinkedHashMap<>();
		left.successors().forEach((successor) -> shares.put(successor.agency().id(), 0));
		Function<PendingHandovers.Pending, Optional<AgencyId>> receiver = receiver(left, Rule.BY_SUBJECT);
		int undecided = 0;
		for (PendingHandovers.Pending one : this.pending.each(left.agency().id(), HandOverWork.AT_MOST)) {
			Optional<AgencyId> to = receiver.apply(one);
			to.ifPresent((agency) -> shares.merge(agency, 1, Integer::sum));
			undecided += to.isEmpty() ? 1 : 0;
		}
		return new Division(shares, undecided);
	}

	private static Function<PendingHandovers.Pending, Optional<AgencyId>> receiver(Handovers.Left left, Rule rule) {
		Continuation general = left.general();
		Optional<AgencyId> rest = Optional.ofNullable(general).map((successor) -> successor.agency().id());
		SubjectRule bySubject = new SubjectRule(left.successors());
		return (one) -> (rule == Rule.ALL) ? rest : bySubject.of(one.content(), one.fields());
	}

}
