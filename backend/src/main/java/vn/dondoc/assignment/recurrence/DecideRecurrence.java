package vn.dondoc.assignment.recurrence;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office changes what an obligation recurs by, or ends it: for the periods that begin
 * later, and where it says so also for those waited for.
 */
@Component
public class DecideRecurrence {

	/** The deed's name in the permission table. */
	public static final String DEED = "assignment.decide-recurrence";

	private final Once once;

	private final Permissions permissions;

	private final RecurrenceDecisions decisions;

	DecideRecurrence(Once once, Permissions permissions, RecurrenceDecisions decisions) {
		this.once = once;
		this.permissions = permissions;
		this.decisions = decisions;
	}

	/** Which instances a decision reaches; the Office is asked. */
	public enum Reach {

		/** Periods that begin behind the decision. */
		TO_COME,
		/** Also those entered already whose result was not handed in. */
		ALSO_WAITED_FOR

	}

	/**
	 * A decision.
	 *
	 * @param version what the form saw
	 * @param deadline what it recurs by from now on; null ends it
	 */
	public record Command(UUID commandId, SignedIn by, ObligationId obligation, int version, @Nullable String phrase,
			Deadline.@Nullable Recurring deadline, Reach reach, String reason) {
	}

	/**
	 * Decides.
	 * @throws RefusedDeed without a reason, or where nothing would change
	 */
	@Transactional
	public void decide(Command command) {
		this.permissions.require(command.by(), DEED);
		this.once.perform(command.commandId(), command.by(), () -> {
			this.decisions.decide(command);
			return command.obligation().value().toString();
		});
	}

}
