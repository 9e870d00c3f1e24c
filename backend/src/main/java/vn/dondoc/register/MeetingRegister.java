package vn.dondoc.register;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The register of meetings the office held. */
@Component
public class MeetingRegister extends Register<Meeting, MeetingEntry> {

	MeetingRegister(Meetings meetings, ApplicationEventPublisher events, Clock clock) {
		super("meeting", meetings, events, clock);
	}

	@Override
	String date() {
		return "heldOn";
	}

	@Override
	MeetingEntry edition(EntryId id, int edition, Meeting says, Stamp stamp) {
		return new MeetingEntry(id, edition, says, stamp);
	}

	@Override
	String name(Meeting says) {
		return says.heldOn() + " " + spelled(says.title());
	}

	@Override
	boolean again(Meeting before, Meeting says) {
		return true;
	}

	@Override
	void guard(List<Meeting> list, @Nullable EntryId corrected) {
		// two meetings on one day under one title are possible: nothing to refuse
	}

}
