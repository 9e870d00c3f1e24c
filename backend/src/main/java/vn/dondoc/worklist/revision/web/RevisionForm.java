package vn.dondoc.worklist.revision.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.revision.DecideRevisions;
import vn.dondoc.assignment.revision.Revision;
import vn.dondoc.system.Ids;

/**
 * A decision as typed.
 *
 * @param all whether it is about everything that waited at the instant seen
 */
record RevisionForm(@Nullable UUID commandId, DecideRevisions.@Nullable Way way, @Nullable Boolean all,
		@Nullable Instant seen, @Nullable List<String> chosen, @Nullable String reason) {

	static RevisionForm blank(Instant seen) {
		return new RevisionForm(Ids.next(), null, false, seen, null, null);
	}

	/** As a row of the list is sent: which one, and the deadline it would have. */
	static String code(Revision revision) {
		return revision.assignment().value() + "/" + revision.wouldBe();
	}

	public boolean chose(Revision revision) {
		return this.chosen != null && this.chosen.contains(code(revision));
	}

	boolean aboutAll() {
		return Boolean.TRUE.equals(this.all) && this.seen != null;
	}

	String reasonGiven() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	/** Those that can be read. */
	List<DecideRevisions.Choice> choices() {
		return Objects.requireNonNullElse(this.chosen, List.<String>of()).stream().flatMap(RevisionForm::read).toList();
	}

	private static Stream<DecideRevisions.Choice> read(String code) {
		String[] parts = code.split("/", -1);
		try {
			return (parts.length != 2) ? Stream.of() : Stream
				.of(new DecideRevisions.Choice(new AssignmentId(UUID.fromString(parts[0])), Instant.parse(parts[1])));
		}
		catch (IllegalArgumentException | DateTimeException unreadable) {
			return Stream.of();
		}
	}

}
