package vn.dondoc.assignment.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.Terms;

/** The Office grants an extension, perhaps another day than the one asked, or refuses. */
@Component
public class DecideExtension {

	private final Deeds deeds;

	private final ExtensionRules rules;

	private final Terms terms;

	DecideExtension(Deeds deeds, ExtensionRules rules, Terms terms) {
		this.deeds = deeds;
		this.rules = rules;
		this.terms = terms;
	}

	/** Until is the last day granted; null refuses, with a reason. */
	public record Command(DeedCall call, @Nullable LocalDate until, @Nullable String reason) {
	}

	@Transactional
	public void decide(Command command) {
		this.deeds.perform(AssignmentDeed.DECIDE_EXTENSION, command.call(),
				(assignment) -> decided(command, assignment.now()));
	}

	private FactPayload decided(Command command, Standing standing) {
		this.rules.oneOpen(standing);
		if (command.until() == null) {
			return new FactPayload.ExtensionDecided(null, RefusedDeed.unlessGiven("reason", command.reason()));
		}
		Term granted = this.terms.until(command.until());
		this.rules.notUsedUp(standing);
		this.rules.later(standing, granted.firstLateAt());
		return new FactPayload.ExtensionDecided(granted, command.reason());
	}

}
