package vn.dondoc.assignment.fulfilment;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.attachment.AttachmentId;

/** Somebody adds a word to the story; nothing else changes. */
@Component
public class Comment {

	private final Deeds deeds;

	Comment(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The words are kept as written; files may come with them. */
	public record Command(DeedCall call, String words, List<AttachmentId> files) {
	}

	@Transactional
	public void comment(Command command) {
		this.deeds.perform(AssignmentDeed.COMMENT, command.call(),
				(assignment) -> new FactPayload.Commented(RefusedDeed.unlessGiven("words", command.words()),
						command.files()));
	}

}
