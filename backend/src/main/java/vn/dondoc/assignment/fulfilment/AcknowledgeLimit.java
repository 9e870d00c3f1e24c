package vn.dondoc.assignment.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.setting.Settings;

/**
 * Until when what is new to an agency is to be acknowledged: so many working days after
 * the day it was entered or handed over.
 */
@Component
public class AcknowledgeLimit {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Set<FactKind> RECEIVED = EnumSet.of(FactKind.ISSUED, FactKind.TRANSFER_DECIDED,
			FactKind.HANDED_OVER);

	private final Settings settings;

	private final Calendars calendars;

	AcknowledgeLimit(Settings settings, Calendars calendars) {
		this.settings = settings;
		this.calendars = calendars;
	}

	/** The last day to acknowledge it in time. */
	public LocalDate lastDay(List<Fact> facts) {
		LocalDate received = facts.stream()
			.filter((fact) -> RECEIVED.contains(fact.kind()))
			.map((fact) -> LocalDate.ofInstant(fact.recordedAt(), VIETNAM))
			.max(LocalDate::compareTo)
			.orElseThrow();
		return this.calendars.current().workingDaysAfter(received, workingDays());
	}

	/** What was received before this instant should have been acknowledged by now. */
	public Instant passedIfReceivedBefore(Instant now) {
		WorkingCalendar calendar = this.calendars.current();
		int within = workingDays();
		LocalDate today = LocalDate.ofInstant(now, VIETNAM);
		LocalDate received = today.minusDays(1);
		while (!calendar.workingDaysAfter(received, within).isBefore(today)) {
			received = received.minusDays(1);
		}
		return received.plusDays(1).atStartOfDay(VIETNAM).toInstant();
	}

	private int workingDays() {
		return this.settings.get(AssignmentSettings.ACKNOWLEDGE_WITHIN);
	}

}
