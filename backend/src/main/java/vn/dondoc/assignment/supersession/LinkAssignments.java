package vn.dondoc.assignment.supersession;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.Terms;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office links what came later to the assignment it repeats, replaces, extends or
 * cancels. The facts of both ends say so, from the decision on.
 */
@Component
public class LinkAssignments {

	private final Once once;

	private final Permissions permissions;

	private final Deeds deeds;

	private final LinkEnds ends;

	private final Supersessions supersessions;

	private final Terms terms;

	LinkAssignments(Once once, Permissions permissions, Deeds deeds, LinkEnds ends, Supersessions supersessions,
			Terms terms) {
		this.once = once;
		this.permissions = permissions;
		this.deeds = deeds;
		this.ends = ends;
		this.supersessions = supersessions;
		this.terms = terms;
	}

	/**
	 * A link.
	 *
	 * @param later null where the directive alone does it
	 * @param directive the later one
	 * @param until the new last day, where a directive alone extends
	 */
	public record Command(UUID commandId, SignedIn by, AssignmentId earlier, SupersessionKind kind,
			@Nullable AssignmentId later, DirectiveId directive, @Nullable LocalDate until, String reason) {
	}

	/**
	 * Links.
	 * @throws RefusedDeed without a reason, or where the two ends do not fit
	 */
	@Transactional
	public void link(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.SUPERSEDE.key());
		this.once.perform(command.commandId(), command.by(), () -> {
			linked(command);
			return command.earlier().value().toString();
		});
	}

	private void linked(Command command) {
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		this.ends.hold(Stream.of(command.earlier(), command.later()).flatMap(Stream::ofNullable).toList());
		Assignment later = this.ends.checked(command);
		if (command.kind() == SupersessionKind.EXTENDS) {
			Term term = term(command, later);
			int seq = does(AssignmentDeed.CHANGE_DEADLINE, command.earlier(), command,
					new FactPayload.Amended(term, reason));
			Integer laterSeq = (later == null) ? null : does(AssignmentDeed.SUPERSEDE, later.id(), command,
					new FactPayload.Superseded(command.earlier(), true, command.directive(), reason));
			add(command, seq, laterSeq);
			return;
		}
		boolean repeated = command.kind() == SupersessionKind.REPEATS;
		add(command, does(AssignmentDeed.SUPERSEDE, command.earlier(), command,
				new FactPayload.Superseded(command.later(), repeated, command.directive(), reason)), null);
	}

	private Term term(Command command, @Nullable Assignment later) {
		if (later == null) {
			if (command.until() == null) {
				throw RefusedDeed.needed("until");
			}
			return this.terms.until(command.until());
		}
		Term term = later.now().term();
		if (term.firstLateAt() == null) {
			throw RefusedDeed.about("kind", "extends-without-deadline");
		}
		return term;
	}

	/** Answers the number of the fact. */
	private int does(AssignmentDeed deed, AssignmentId id, Command command, FactPayload payload) {
		int[] seq = new int[1];
		this.deeds.perform(deed, new DeedCall(Ids.next(), id, null, command.by(), null), (assignment) -> {
			seq[0] = assignment.facts().size() + 1;
			return payload;
		});
		return seq[0];
	}

	private void add(Command command, int seq, @Nullable Integer laterSeq) {
		this.supersessions.add(new Supersession(command.earlier(), seq, command.kind(), command.later(), laterSeq,
				command.directive()));
	}

}
