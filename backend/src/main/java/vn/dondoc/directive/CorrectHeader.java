package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;

/** Puts the head of a directive right; its text and what hangs on it stay. */
@Component
public class CorrectHeader {

	private final DirectiveStore store;

	private final Duplicates duplicates;

	private final Directives directives;

	private final FormerHeaders former;

	CorrectHeader(DirectiveStore store, Duplicates duplicates, Directives directives, FormerHeaders former) {
		this.store = store;
		this.duplicates = duplicates;
		this.directives = directives;
		this.former = former;
	}

	/**
	 * Corrects the head as it was at that version.
	 * @param meant whether it may now look like another directive
	 * @throws ChangedMeanwhile if somebody else corrected it otherwise
	 * @throws DuplicateDirective if another directive has this head already
	 */
	@Transactional
	public void correct(DirectiveId id, long version, DirectiveHeader header, boolean meant) {
		Directive directive = this.store.findById(id).orElseThrow(NoSuchDirective::new);
		if (directive.version() != version && !directive.header().equals(header)) {
			throw new ChangedMeanwhile();
		}
		this.duplicates.guardCorrection(id, header, meant);
		if (!directive.header().equals(header)) {
			this.former.keep(this.directives.get(id));
		}
		directive.correct(header);
		this.store.saveAndFlush(directive);
	}

}
