package vn.dondoc.assignment;

import java.util.UUID;

/** Why work is late or does not get on, as the list read when it was chosen. */
public record Cause(UUID id, String name) {
}
