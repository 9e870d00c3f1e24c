package vn.dondoc.assignment.fulfilment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Outcome;
import vn.dondoc.assignment.Quality;
import vn.dondoc.system.BrokenRule;

/**
 * The Office holds several assignments done at once. Each is confirmed or refused by
 * itself: what is refused stays as it was and takes nothing with it.
 */
@Component
public class ConfirmSeveral {

	private final ConfirmCompletion confirmCompletion;

	ConfirmSeveral(ConfirmCompletion confirmCompletion) {
		this.confirmCompletion = confirmCompletion;
	}

	/** A note and a mark are optional, and the same for all. */
	public record Command(UUID commandId, SignedIn by, List<ChosenRow> chosen, @Nullable String note,
			@Nullable Quality quality) {
	}

	/** In the order given, each once. */
	public List<Outcome> confirm(Command command) {
		return command.chosen()
			.stream()
			.distinct()
			.map((chosen) -> new Outcome(chosen.assignment(), refusal(command, chosen)))
			.toList();
	}

	private @Nullable BrokenRule refusal(Command command, ChosenRow chosen) {
		DeedCall call = new DeedCall(ownId(command, chosen.assignment()), chosen.assignment(), chosen.version(),
				command.by(), null);
		try {
			this.confirmCompletion.confirm(new ConfirmCompletion.Command(call, command.note(), command.quality()));
			return null;
		}
		catch (BrokenRule broken) {
			return broken;
		}
	}

	/** The same request sent again confirms nothing twice. */
	private static UUID ownId(Command command, AssignmentId assignment) {
		String both = command.commandId() + "/" + assignment.value();
		return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
	}

}
