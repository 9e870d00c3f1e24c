package vn.dondoc.directive.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.Duplicates;
import vn.dondoc.directive.EnterDirective;

/** Enters a directive of which somebody typed the head alone. */
@Component
public class EnterByHand {

	private final Directives directives;

	private final Duplicates duplicates;

	private final EnterDirective enterDirective;

	EnterByHand(Directives directives, Duplicates duplicates, EnterDirective enterDirective) {
		this.directives = directives;
		this.duplicates = duplicates;
		this.enterDirective = enterDirective;
	}

	/** Enters it under its head; done already, nothing more happens. */
	@Transactional
	public void enter(DirectiveId id, DirectiveHeader header, boolean duplicateMeant) {
		if (this.directives.find(id).isEmpty()) {
			this.duplicates.guard(header, "", duplicateMeant);
			this.enterDirective.enter(id, header, "", null);
		}
	}

}
