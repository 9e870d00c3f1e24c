package vn.dondoc.assignment.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Receivers;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.Terms;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Starts;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/**
 * The Office puts an entry error of the issue right: counts from the original date, known
 * from now.
 */
@Component
public class RectifyIssue {

	/** What is of the issue itself, or puts it right. */
	private static final Set<FactKind> NO_DEED = EnumSet.of(FactKind.ISSUED, FactKind.DIMENSION_SET, FactKind.RECTIFIED,
			FactKind.FACT_WITHDRAWN);

	private final Deeds deeds;

	private final Receivers receivers;

	private final Terms terms;

	RectifyIssue(Deeds deeds, Receivers receivers, Terms terms) {
		this.deeds = deeds;
		this.receivers = receivers;
		this.terms = terms;
	}

	/**
	 * What was entered right is null.
	 *
	 * @param noDeadline whether there was none, though one was entered
	 */
	public record Command(DeedCall call, @Nullable LocalDate issuedOn, @Nullable AgencyId lead, @Nullable String phrase,
			@Nullable Deadline deadline, boolean noDeadline, String reason) {

		public Command(DeedCall call, @Nullable LocalDate issuedOn, @Nullable AgencyId lead, @Nullable String phrase,
				@Nullable Deadline deadline, String reason) {
			this(call, issuedOn, lead, phrase, deadline, false, reason);
		}

	}

	@Transactional
	public void rectify(Command command) {
		this.deeds.perform(AssignmentDeed.RECTIFY, command.call(),
				(assignment, stamp) -> rectified(command, assignment, stamp));
	}

	private FactPayload rectified(Command command, Assignment assignment, Stamp stamp) {
		boolean termWrong = command.deadline() != null || command.noDeadline();
		if (command.issuedOn() == null && command.lead() == null && !termWrong) {
			throw RefusedDeed.about(null, "nothing-to-rectify");
		}
		LocalDate issuedOn = (command.issuedOn() != null) ? command.issuedOn() : assignment.issuedOn();
		if (command.issuedOn() != null) {
			guardDay(issuedOn, assignment, Days.of(stamp.recordedAt()));
		}
		if (command.lead() != null) {
			this.receivers.require(command.lead(), issuedOn);
		}
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		Term term = termWrong ? term(command, new Starts(issuedOn, assignment.deliveredOn(), null)) : null;
		return new FactPayload.Rectified(command.issuedOn(), command.lead(), term, reason);
	}

	private Term term(Command command, Starts starts) {
		if (command.noDeadline() && command.deadline() != null) {
			throw RefusedDeed.about("noDeadline", "deadline-or-none");
		}
		return this.terms.of(command.phrase(), command.deadline(), starts);
	}

	/** Nothing was issued on a day to come, nor after what was done about it. */
	private static void guardDay(LocalDate issuedOn, Assignment assignment, LocalDate today) {
		if (issuedOn.isAfter(today)) {
			throw RefusedDeed.about("issuedOn", "issue-day-to-come");
		}
		ValidFacts.of(assignment.facts())
			.stream()
			.filter((fact) -> !NO_DEED.contains(fact.kind()))
			.map((fact) -> Days.of(fact.effectiveAt()))
			.min(Comparator.naturalOrder())
			.filter(issuedOn::isAfter)
			.ifPresent((first) -> {
				throw RefusedDeed.about("issuedOn", "issue-day-after-deed", Days.print(first));
			});
	}

}
