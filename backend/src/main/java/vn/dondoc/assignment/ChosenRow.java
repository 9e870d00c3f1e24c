package vn.dondoc.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list that somebody chose, as its form sends it: the assignment, and the
 * version of it the list showed.
 */
public record ChosenRow(AssignmentId assignment, @Nullable Integer version) {

	/** As it is read again. */
	public String written() {
		return (this.version != null) ? this.assignment.value() + ":" + this.version
				: this.assignment.value().toString();
	}

	/**
	 * Reads "assignment:version", or an assignment alone.
	 * @throws IllegalArgumentException if it is neither
	 */
	public static ChosenRow valueOf(String written) {
		int colon = written.indexOf(':');
		String id = (colon < 0) ? written : written.substring(0, colon);
		return new ChosenRow(new AssignmentId(UUID.fromString(id)),
				(colon < 0) ? null : Integer.valueOf(written.substring(colon + 1)));
	}

}
