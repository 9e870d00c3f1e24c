package vn.dondoc.notification.calendarfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as an event of a calendar.
 *
 * @param sequence grows whenever the deadline may have changed
 * @param modifiedAt when it changed last
 */
record DeadlineEvent(UUID assignment, String content, String detail, Instant firstLateAt, LocalDate lastDay,
		int sequence, Instant modifiedAt) {
}
