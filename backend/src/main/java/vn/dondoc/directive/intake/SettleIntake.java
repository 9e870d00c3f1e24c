package vn.dondoc.directive.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Duplicates;
import vn.dondoc.directive.EnterDirective;

/** Makes a directive of a read document, or throws it away. */
@Component
@Transactional
public class SettleIntake {

	private final Intakes intakes;

	private final Directives directives;

	private final Duplicates duplicates;

	private final EnterDirective enterDirective;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	SettleIntake(Intakes intakes, Directives directives, Duplicates duplicates, EnterDirective enterDirective,
			Attachments attachments, ApplicationEventPublisher events) {
		this.intakes = intakes;
		this.directives = directives;
		this.duplicates = duplicates;
		this.enterDirective = enterDirective;
		this.attachments = attachments;
		this.events = events;
	}

	/** Enters it under its checked head; done already, nothing more happens. */
	public void enter(DirectiveId id, DirectiveHeader header, boolean duplicateMeant) {
		if (this.directives.find(id).isPresent()) {
			return;
		}
		Intake intake = this.intakes.get(id);
		this.duplicates.guard(header, intake.text(), duplicateMeant);
		this.intakes.remove(id);
		this.enterDirective.enter(id, header, intake.text(), intake.original());
	}

	/** Throws it away with the file it came in. */
	public void discard(DirectiveId id) {
		Intake intake = this.intakes.get(id);
		this.intakes.remove(id);
		if (intake.original() != null) {
			this.attachments.discard(intake.original());
		}
		this.events.publishEvent(new DirectiveEvent.IntakeDiscarded(id));
	}

}
