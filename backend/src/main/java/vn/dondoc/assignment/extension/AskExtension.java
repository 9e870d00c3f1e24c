package vn.dondoc.assignment.extension;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Terms;

/** The agency asks for a later day. */
@Component
public class AskExtension {

	private final Deeds deeds;

	private final ExtensionRules rules;

	private final Terms terms;

	AskExtension(Deeds deeds, ExtensionRules rules, Terms terms) {
		this.deeds = deeds;
		this.rules = rules;
		this.terms = terms;
	}

	/** Until is the last day asked for. */
	public record Command(DeedCall call, LocalDate until, String reason) {
	}

	@Transactional
	public void ask(Command command) {
		this.deeds.perform(AssignmentDeed.ASK_EXTENSION, command.call(),
				(assignment) -> asked(command, assignment.now()));
	}

	private FactPayload asked(Command command, Standing standing) {
		this.rules.noneOpen(standing);
		this.rules.notUsedUp(standing);
		this.rules.later(standing, this.terms.until(command.until()).firstLateAt());
		return new FactPayload.ExtensionAsked(command.until(), RefusedDeed.unlessGiven("reason", command.reason()));
	}

}
