package vn.dondoc.assignment.within;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.AccountView;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Terms;

/** The head of an agency gives an assignment, or a part of it, to an officer. */
@Component
public class PassOn {

	private final Deeds deeds;

	private final AccountDirectory accounts;

	private final Terms terms;

	PassOn(Deeds deeds, AccountDirectory accounts, Terms terms) {
		this.deeds = deeds;
		this.accounts = accounts;
		this.terms = terms;
	}

	/**
	 * Without a day of its own the part is due when the assignment is.
	 *
	 * @param part what is to be done
	 */
	public record Command(DeedCall call, @Nullable AccountId officer, String part, @Nullable LocalDate until) {
	}

	@Transactional
	public void passOn(Command command) {
		this.deeds.perform(AssignmentDeed.PASS_ON, command.call(), (assignment) -> passedOn(command, assignment));
	}

	private FactPayload passedOn(Command command, Assignment assignment) {
		if (command.officer() == null) {
			throw RefusedDeed.needed("officer");
		}
		AccountView officer = this.accounts.get(command.officer());
		if (officer.disabled() || !assignment.leadAgency().equals(officer.details().agency())) {
			throw RefusedDeed.about("officer", "not-of-the-agency");
		}
		neverAfterTheAssignment(command.until(), assignment.now().term().firstLateAt());
		return new FactPayload.PassedOn(officer.id(), officer.details().displayName(),
				RefusedDeed.unlessGiven("words", command.part()), command.until());
	}

	private void neverAfterTheAssignment(@Nullable LocalDate until, @Nullable Instant firstLateAt) {
		Instant own = (until != null) ? this.terms.until(until).firstLateAt() : null;
		if (own != null && firstLateAt != null && own.isAfter(firstLateAt)) {
			throw RefusedDeed.about("until", "part-due-after-assignment");
		}
	}

}
