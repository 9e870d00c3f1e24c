package vn.dondoc.notification.urging;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Outcome;
import vn.dondoc.assignment.reminder.RemindSeveral;

/**
 * The Office urges agencies on within the system: each lead finds one message in its
 * inbox and, where it wants that, by e-mail at once.
 */
@Component
public class UrgeByMessage {

	private final RemindSeveral remindSeveral;

	private final UrgingWords words;

	UrgeByMessage(RemindSeveral remindSeveral, UrgingWords words) {
		this.remindSeveral = remindSeveral;
		this.words = words;
	}

	/** What became of each; in the usual words where nothing is said. */
	public List<Outcome> urge(UUID commandId, SignedIn by, List<ChosenRow> chosen, String said) {
		return this.remindSeveral.remind(
				new RemindSeveral.Command(commandId, by, chosen, said.isBlank() ? this.words.said() : said.strip()));
	}

}
