package vn.dondoc.notification.reminder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The reminders of one assignment.
 *
 * @param open whether it can still be reminded of
 * @param own whether they follow a plan of its own
 * @param next the days rules will remind on
 */
public record RemindersPage(String id, String content, List<Past> past, List<LocalDate> next, boolean open, boolean own,
		String before, int every) {

	/**
	 * A reminder that was made.
	 *
	 * @param daysLeft where a rule made it; null where a person did
	 */
	public record Past(int number, LocalDate on, @Nullable Integer daysLeft, @Nullable String document, String words) {
	}

}
