package vn.dondoc.notification.urging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.reminder.RemindAssignment;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterTemplate;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office urges agencies on in writing: every letter gets its number and is kept, and
 * each assignment it lists is reminded of by it; all of that, or nothing.
 */
@Component
public class UrgeInWriting {

	private final Once once;

	private final Permissions permissions;

	private final WorkToUrge workToUrge;

	private final UrgingLetters letters;

	private final UrgingWords words;

	private final RemindAssignment remindAssignment;

	UrgeInWriting(Once once, Permissions permissions, WorkToUrge workToUrge, UrgingLetters letters, UrgingWords words,
			RemindAssignment remindAssignment) {
		this.once = once;
		this.permissions = permissions;
		this.workToUrge = workToUrge;
		this.letters = letters;
		this.words = words;
		this.remindAssignment = remindAssignment;
	}

	/**
	 * What is the same in all letters.
	 *
	 * @param words what is added to the usual ones; may be empty
	 * @param signer full name; empty while nobody is named
	 */
	public record Wording(@Nullable LocalDate replyBy, String words, String position, String signer) {
	}

	/** What the Office wants written. */
	public record Command(UUID commandId, SignedIn by, List<AssignmentId> chosen, Wording wording) {
		public Command {
			chosen = List.copyOf(chosen);
		}
	}

	/**
	 * Writes one letter to each agency.
	 * @return how many letters there are
	 * @throws UrgingRule if nothing of it is open, or the wording cannot be
	 */
	@Transactional
	public int urge(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.REMIND.key());
		return Integer
			.parseInt(this.once.perform(command.commandId(), command.by(), () -> Integer.toString(written(command))));
	}

	private int written(Command command) {
		guard(command.wording());
		List<AgencyWork> work = this.workToUrge.of(command.chosen());
		if (work.isEmpty()) {
			throw UrgingRule.nothingOpen();
		}
		work.forEach((one) -> write(command, one));
		return work.size();
	}

	private void guard(Wording wording) {
		LocalDate replyBy = wording.replyBy();
		if (replyBy != null && replyBy.isBefore(this.letters.today())) {
			throw UrgingRule.replyBeforeToday();
		}
		if (wording.position().isBlank()) {
			throw UrgingRule.positionNeeded();
		}
	}

	private void write(Command command, AgencyWork work) {
		UrgingLetters.Numbered numbered = this.letters.next();
		byte[] docx = LetterTemplate.standard(LetterKind.OFFICIAL_LETTER)
			.write(this.words.letter(work, command.wording(), numbered.number(), numbered.notation()));
		this.letters.keep(numbered, work, docx, command.by().account());
		String said = command.wording().words().isBlank() ? this.words.said() : command.wording().words();
		work.pieces()
			.forEach((piece) -> this.remindAssignment.remind(new RemindAssignment.Command(
					new DeedCall(ownId(command, piece.assignment()), piece.assignment(), null, command.by(), null),
					numbered.printed(), said)));
	}

	/** The same request sent again reminds of nothing twice. */
	private static UUID ownId(Command command, AssignmentId assignment) {
		String both = command.commandId() + "/" + assignment.value();
		return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
	}

}
