package vn.dondoc.dashboard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.Sight;

/** Figures for the screen of a meeting room, frozen at the instant in the address. */
@Controller
class MeetingRoomController {

	private final Meeting meeting;

	private final Clock clock;

	MeetingRoomController(Meeting meeting, Clock clock) {
		this.meeting = meeting;
		this.clock = clock;
	}

	/** Without an instant it is now; loaded again, the page still shows the same. */
	@GetMapping("/meeting")
	String meeting(SignedIn me, @RequestParam(defaultValue = "") String at, Model model) {
		Instant now = this.clock.instant();
		Instant instant = instant(at, now);
		if (at.isEmpty() || instant.isAfter(now)) {
			return "redirect:/meeting?at=" + now;
		}
		model.addAttribute("meeting", this.meeting.at(instant, Sight.of(me)));
		model.addAttribute("records", me.isOffice());
		return "dashboard/meeting/page";
	}

	private static Instant instant(String at, Instant now) {
		try {
			return at.isEmpty() ? now : Instant.parse(at);
		}
		catch (DateTimeParseException ex) {
			return Instant.MAX;
		}
	}

}
