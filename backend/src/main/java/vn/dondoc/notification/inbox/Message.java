package vn.dondoc.notification.inbox;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.notification.subject.Subject;

/**
 * A message as its reader sees it.
 *
 * @param by the name of whoever did it; null where nobody did
 * @param tally of how many assignments it tells
 * @param path where what it tells of is, where that is no assignment
 * @param subject the assignment, where it is one that the reader may know of
 */
public record Message(UUID id, MessageKind kind, Instant at, @Nullable String by, int tally, boolean read,
		@Nullable String path, @Nullable Subject subject) {
}
