package vn.dondoc.directive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	EnterDirective(DirectiveStore store, DirectiveText texts, CurrentAccount current, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.store = store;
		this.texts = texts;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * Enters it under an id of its own.
	 * @param text its words, empty where only the head is known
	 * @param original the file it came in, where it came in one
	 */
	@Transactional
	public DirectiveId enter(DirectiveHeader header, String text, @Nullable AttachmentId original) {
		return enter(DirectiveId.next(), header, text, original);
	}

	/** Enters it under a given id; entered already, it stays as it is. */
	@Transactional
	public DirectiveId enter(DirectiveId id, DirectiveHeader header, String text, @Nullable AttachmentId original) {
		if (this.store.findById(id).isPresent()) {
			return id;
		}
		SecrecyMark.find(text).ifPresent((mark) -> {
			throw new SecretDocument(mark);
		});
		this.store.saveAndFlush(new Directive(id, header, TextDigest.of(text), original, this.current.get().account(),
				this.clock.instant()));
		if (!text.isEmpty()) {
			this.texts.write(id, text);
		}
		return id;
	}

	/**
	 * Enters the heads of documents whose assignments are entered in the same
	 * transaction, each under an id of its own.
	 */
	@Transactional
	public Map<DirectiveHeader, DirectiveId> enterIssued(Collection<DirectiveHeader> headers) {
		Map<DirectiveHeader, DirectiveId> entered = new LinkedHashMap<>();
		List<Directive> directives = new ArrayList<>();
		for (DirectiveHeader header : headers) {
			Directive directive = Directive.issued(header, this.current.get().account(), this.clock.instant());
			directives.add(directive);
			entered.put(header, directive.id());
		}
		this.store.saveAllAndFlush(directives);
		if (!entered.isEmpty()) {
			this.events.publishEvent(new DirectivesEntered(List.copyOf(entered.values())));
		}
		return entered;
	}

}
