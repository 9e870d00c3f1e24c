package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;

/** Puts the head of a directive right; its text and what hangs on it stay. */
@Component
public class CorrectHeader {

	private final DirectiveStore store;

	CorrectHeader(DirectiveStore store) {
		this.store = store;
	}

	@Transactional
	public void correct(DirectiveId id, long version, DirectiveHeader header) {
		Directive directive = this.store.findById(id).orElseThrow(NoSuchDirective::new);
		if (directive.version() != version && !directive.header().equals(header)) {
			throw new ChangedMeanwhile();
		}
		directive.correct(header);
		this.store.saveAndFlush(directive);
	}

}
