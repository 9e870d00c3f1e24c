package vn.dondoc.directive.intake;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.document.DocumentReader;
import vn.dondoc.document.Enclosure;
import vn.dondoc.document.ReadDocument;

/** Reads a document and keeps it; what is refused is refused before anything is kept. */
@Component
public class TakeIn {

	private final DocumentReader reader = new DocumentReader();

	private final Intakes intakes;

	private final Attachments attachments;

	private final CurrentAccount current;

	private final Clock clock;

	TakeIn(Intakes intakes, Attachments attachments, CurrentAccount current, Clock clock) {
		this.intakes = intakes;
		this.attachments = attachments;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * Takes in a file; taken in already under this id, it stays as it is.
	 * @return where in a mail the document was, if it came in one
	 */
	@Transactional
	public Optional<Enclosure> file(DirectiveId id, String fileName, byte[] content) {
		if (this.intakes.find(id).isPresent()) {
			return Optional.empty();
		}
		ReadDocument document = this.reader.read(fileName, content);
		keep(id, IntakeForm.FILE, document, this.attachments.store(fileName, content));
		return Optional.ofNullable(document.enclosure());
	}

	/** Takes in words that were pasted, or written down as they were said. */
	@Transactional
	public void words(DirectiveId id, IntakeForm form, String words) {
		if (this.intakes.find(id).isEmpty()) {
			keep(id, form, this.reader.readPasted(words), null);
		}
	}

	private void keep(DirectiveId id, IntakeForm form, ReadDocument document, @Nullable AttachmentId original) {
		this.intakes.add(new Intake(id, form, document.text(), original, this.clock.instant()),
				this.current.get().account());
	}

}
