package vn.dondoc.assignment.correction;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.supersession.Supersessions;

/** The Office takes an entry error back: the fact never happened, known from now. */
@Component
public class WithdrawFact {

	private final Deeds deeds;

	private final Supersessions supersessions;

	WithdrawFact(Deeds deeds, Supersessions supersessions) {
		this.deeds = deeds;
		this.supersessions = supersessions;
	}

	/** The fact is named by its number in the assignment's history. */
	public record Command(DeedCall call, int seq, String reason) {
	}

	@Transactional
	public void withdraw(Command command) {
		this.deeds.perform(AssignmentDeed.WITHDRAW_FACT, command.call(),
				(assignment) -> withdrawn(command, assignment));
	}

	private FactPayload withdrawn(Command command, Assignment assignment) {
		boolean there = assignment.facts()
			.stream()
			.filter((fact) -> fact.kind() != FactKind.ISSUED && fact.kind() != FactKind.FACT_WITHDRAWN)
			.anyMatch((fact) -> fact.seq() == command.seq());
		if (!there) {
			throw RefusedDeed.about("fact", "fact-not-there");
		}
		if (this.supersessions.tells(assignment.id(), command.seq())) {
			throw RefusedDeed.about("fact", "fact-is-link");
		}
		return new FactPayload.FactWithdrawn(command.seq(), RefusedDeed.unlessGiven("reason", command.reason()));
	}

}
