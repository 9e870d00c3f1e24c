package vn.dondoc.assignment.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Position;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.assignment.story.StoryPage.Ground;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;

/** Lists the facts and the rules a status follows from, each as it counts. */
@Component
class Grounds {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VIETNAM);

	private final MessageSource messages;

	Grounds(MessageSource messages) {
		this.messages = messages;
	}

	List<Ground> of(Standing standing, DoneBasis basis, Instant now) {
		List<Ground> grounds = new ArrayList<>();
		Position position = standing.position();
		add(grounds, "issued", day(position.issuedAt()));
		add(grounds, "phrase", standing.term().phrase());
		add(grounds, "first-late", instant(position.firstLateAt()));
		if (!standing.originalTerm().equals(standing.term())) {
			Instant original = standing.originalTerm().firstLateAt();
			add(grounds, "original",
					(original != null) ? Days.print(FirstLate.lastDay(original)) : say("assignment.story.no-deadline"));
		}
		if (standing.requests().extensionsGranted() > 0) {
			add(grounds, "extensions", String.valueOf(standing.requests().extensionsGranted()));
		}
		if (standing.requests().handovers() > 0) {
			add(grounds, "handovers", String.valueOf(standing.requests().handovers()));
		}
		add(grounds, "submitted", instant(position.submittedAt()));
		add(grounds, "product", (position.productOn() != null) ? Days.print(position.productOn()) : null);
		add(grounds, "confirmed", instant(position.confirmedAt()));
		add(grounds, "basis", say("assignment.basis." + basis.name()));
		add(grounds, "now", instant(now));
		add(grounds, "rule", say("assignment.rule." + rule(standing)));
		return grounds;
	}

	private static String rule(Standing standing) {
		TimeStatus status = standing.status();
		if (status == null) {
			return standing.state().name();
		}
		return standing.position().suspended() ? "SUSPENDED" : status.name();
	}

	private static void add(List<Ground> grounds, String key, @Nullable String says) {
		if (says != null && !says.isBlank()) {
			grounds.add(new Ground("assignment.ground." + key, says));
		}
	}

	private static String day(Instant at) {
		return Days.print(LocalDate.ofInstant(at, VIETNAM));
	}

	private static @Nullable String instant(@Nullable Instant at) {
		return (at != null) ? INSTANT.format(at) : null;
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
