package vn.dondoc.organisation.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * What one decision changed about agencies.
 *
 * @param on the first day it holds
 * @param basis the number of the decision
 * @param ended the agencies that no longer exist from that day on, or the one renamed
 * @param receivers who took over, each with its subject
 */
public record Reform(UUID id, Kind kind, LocalDate on, String basis, Instant recordedAt, List<AgencyId> ended,
		List<Receiver> receivers) {

	public Reform {
		ended = List.copyOf(ended);
		receivers = List.copyOf(receivers);
	}

	/** What sort of change. */
	public enum Kind {

		MERGED, DIVIDED, CLOSED, RENAMED

	}

	/**
	 * An agency that takes over.
	 *
	 * @param subject the field taken over; null for all that no other takes
	 */
	public record Receiver(AgencyId agency, @Nullable String subject) {
	}

}
