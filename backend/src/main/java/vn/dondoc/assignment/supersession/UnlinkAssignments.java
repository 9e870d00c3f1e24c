package vn.dondoc.assignment.supersession;

import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office takes a link back: the facts that told it never happened, known from now.
 */
@Component
public class UnlinkAssignments {

	private final Once once;

	private final Permissions permissions;

	private final Deeds deeds;

	private final LinkEnds ends;

	private final Supersessions supersessions;

	UnlinkAssignments(Once once, Permissions permissions, Deeds deeds, LinkEnds ends, Supersessions supersessions) {
		this.once = once;
		this.permissions = permissions;
		this.deeds = deeds;
		this.ends = ends;
		this.supersessions = supersessions;
	}

	/** The link is named by the earlier assignment and the fact that tells it. */
	public record Command(UUID commandId, SignedIn by, AssignmentId earlier, int seq, String reason) {
	}

	/**
	 * Unlinks.
	 * @throws RefusedDeed without a reason
	 */
	@Transactional
	public void unlink(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.UNLINK.key());
		this.once.perform(command.commandId(), command.by(), () -> {
			unlinked(command);
			return command.earlier().value().toString();
		});
	}

	private void unlinked(Command command) {
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		Supersession link = this.supersessions.find(command.earlier(), command.seq())
			.orElseThrow(() -> new Missing("link " + command.earlier() + "/" + command.seq()));
		this.ends.hold(Stream.of(link.earlier(), link.later()).flatMap(Stream::ofNullable).toList());
		takeBack(link.earlier(), link.seq(), command, reason);
		if (link.later() != null && link.laterSeq() != null) {
			takeBack(link.later(), link.laterSeq(), command, reason);
		}
		this.supersessions.remove(link);
	}

	private void takeBack(AssignmentId id, int seq, Command command, String reason) {
		this.deeds.perform(AssignmentDeed.UNLINK, new DeedCall(Ids.next(), id, null, command.by(), null),
				(assignment) -> new FactPayload.FactWithdrawn(seq, reason));
	}

}
