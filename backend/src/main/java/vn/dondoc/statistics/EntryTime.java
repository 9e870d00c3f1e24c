package vn.dondoc.statistics;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Within how many hours after the day of its document the Office entered what it gave.
 * The day itself does not count, because a document bears no hour: what is entered on it
 * took none. Hours begun count whole, rest days included.
 *
 * @param counted how many assignments
 * @param median within so many hours half of them
 * @param ninetieth within so many nine of ten
 */
public record EntryTime(long counted, long median, long ninetieth) {

	/** None of nothing. */
	static Optional<EntryTime> of(NavigableMap<Long, Long> assignmentsByHours) {
		long counted = assignmentsByHours.values().stream().mapToLong(Long::longValue).sum();
		return (counted == 0) ? Optional.empty() : Optional.of(new EntryTime(counted,
				within(assignmentsByHours, counted, 50), within(assignmentsByHours, counted, 90)));
	}

	/** The nearest rank: the least hours within which so many of a hundred are. */
	private static long within(NavigableMap<Long, Long> assignmentsByHours, long counted, int percent) {
		long rank = (counted * percent + 99) / 100;
		long seen = 0;
		for (Map.Entry<Long, Long> hours : assignmentsByHours.entrySet()) {
			seen += hours.getValue();
			if (seen >= rank) {
				return hours.getKey();
			}
		}
		return assignmentsByHours.lastKey();
	}

}
