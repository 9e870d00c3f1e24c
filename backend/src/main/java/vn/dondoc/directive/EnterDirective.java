package vn.dondoc.directive;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.SecrecyMark;

/** Enters a directive whose head somebody has checked or typed. */
@Component
public class EnterDirective {

	private final DirectiveStore store;

	private final DirectiveText texts;

	private final CurrentAccount current;

	private final Clock clock;

	EnterDirective(DirectiveStore store, DirectiveText texts, CurrentAccount current, Clock clock) {
		this.store = store;
		this.texts = texts;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * Enters it.
	 * @param text its words, empty where only the head is known
	 * @param original the file it came in, where it came in one
	 */
	@Transactional
	public DirectiveId enter(DirectiveHeader header, String text, @Nullable AttachmentId original) {
		SecrecyMark.find(text).ifPresent((mark) -> {
			throw new SecretDocument(mark);
		});
		Directive directive = this.store.saveAndFlush(new Directive(header, TextDigest.of(text), original,
				this.current.get().account(), this.clock.instant()));
		if (!text.isEmpty()) {
			this.texts.write(directive.id(), text);
		}
		return directive.id();
	}

}
