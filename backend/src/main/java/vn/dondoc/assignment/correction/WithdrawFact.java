package vn.dondoc.assignment.correction;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.supersession.Supersessions;

/** The Office takes an entry error back: the fact never happened, known from now. */
@Component
public class WithdrawFact {

	/**
	 * What changed more than the course of the assignment is set right by doing it anew.
	 */
	private static final Set<FactKind> DONE_ANEW = EnumSet.of(FactKind.REWORDED, FactKind.DIMENSION_SET,
			FactKind.COOPERATION_ASKED, FactKind.COOPERATION_HANDED_OVER);

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
		FactKind kind = assignment.facts()
			.stream()
			.filter((fact) -> fact.seq() == command.seq())
			.map(Fact::kind)
			.filter((one) -> one != FactKind.ISSUED && one != FactKind.FACT_WITHDRAWN)
			.findFirst()
			.orElseThrow(() -> RefusedDeed.about("fact", "fact-not-there"));
		if (DONE_ANEW.contains(kind)) {
			throw RefusedDeed.about("fact", "fact-done-anew");
		}
		if (this.supersessions.tells(assignment.id(), command.seq())) {
			throw RefusedDeed.about("fact", "fact-is-link");
		}
		return new FactPayload.FactWithdrawn(command.seq(), RefusedDeed.unlessGiven("reason", command.reason()));
	}

}
