package vn.dondoc.assignment.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.organisation.AgencyId;

/**
 * Turns decisions about the work of ended agencies into facts, some hundred at a time.
 */
@Component
class HandedOn {

	private final ManyFacts manyFacts;

	private final ParticipantRows participants;

	private final ApplicationEventPublisher events;

	HandedOn(ManyFacts manyFacts, ParticipantRows participants, ApplicationEventPublisher events) {
		this.manyFacts = manyFacts;
		this.participants = participants;
		this.events = events;
	}

	/** Why, by whom, through which request, and when. */
	record Ground(String reason, SignedIn by, UUID command, Instant at) {
	}

	/** An assignment that is held, with who cooperates in it. */
	private record Work(ManyFacts.Held held, Set<AgencyId> cooperating) {

		/** What a decision leads to; nothing where the work is no longer there. */
		@Nullable FactPayload payload(HandOverWork.Decision decision, String reason) {
			AgencyId to = decision.to();
			if (!this.held.state().open()) {
				return null;
			}
			if (this.held.lead().equals(decision.from())) {
				return (to != null) ? new FactPayload.HandedOver(decision.from(), to, reason)
						: new FactPayload.Withdrawn(reason);
			}
			boolean nobody = to == null || this.held.lead().equals(to);
			return this.cooperating.contains(decision.from())
					? new FactPayload.CooperationHandedOver(decision.from(), nobody ? null : to, reason) : null;
		}
	}

	/** Answers on how many assignments something was decided. */
	int hand(List<List<HandOverWork.Decision>> rounds, Ground ground) {
		Set<AssignmentId> touched = new HashSet<>();
		for (List<HandOverWork.Decision> round : rounds) {
			Map<AssignmentId, ManyFacts.Held> held = this.manyFacts
				.hold(round.stream().map(HandOverWork.Decision::assignment).toList());
			touched.addAll(decide(round, held, ground));
		}
		return touched.size();
	}

	private Set<AssignmentId> decide(List<HandOverWork.Decision> round, Map<AssignmentId, ManyFacts.Held> held,
			Ground ground) {
		Map<AssignmentId, Set<AgencyId>> cooperating = this.participants.of(held.keySet());
		Map<AssignmentId, Fact> facts = new LinkedHashMap<>();
		for (HandOverWork.Decision decision : round) {
			ManyFacts.Held one = held.get(decision.assignment());
			FactPayload payload = (one != null)
					? new Work(one, cooperating.getOrDefault(one.id(), Set.of())).payload(decision, ground.reason())
					: null;
			if (one != null && payload != null) {
				facts.put(one.id(), fact(one, payload, ground));
			}
		}
		this.participants.move(facts, cooperating);
		this.manyFacts.turn(held.values(), facts);
		announce(round, facts.keySet(), ground);
		return facts.keySet();
	}

	private static Fact fact(ManyFacts.Held held, FactPayload payload, Ground ground) {
		Author author = new Author(ground.by().account(), ground.by().agency(), Author.Entry.DIRECT, null,
				ground.command());
		return new Fact(held.lastSeq() + 1, ground.at(), ground.at(), author, payload);
	}

	private void announce(List<HandOverWork.Decision> round, Collection<AssignmentId> decided, Ground ground) {
		Map<AgencyId, Map<@Nullable AgencyId, List<AssignmentId>>> moved = new LinkedHashMap<>();
		round.stream()
			.filter((one) -> decided.contains(one.assignment()))
			.forEach((one) -> Objects.requireNonNull(moved.computeIfAbsent(one.from(), (from) -> new LinkedHashMap<>()))
				.computeIfAbsent(one.to(), (to) -> new ArrayList<>())
				.add(one.assignment()));
		moved.forEach((from, receivers) -> receivers.forEach((to, assignments) -> this.events
			.publishEvent(new WorkHandedOver(from, to, assignments, ground.reason()))));
	}

}
