package vn.dondoc.statistics.verification;

import java.time.Instant;
import java.util.List;

/**
 * One look at the rows, and what it found.
 *
 * @param assignments how many were looked at
 * @param differing how many of them have rows that their facts do not tell
 * @param strays rows of assignments that do not exist
 * @param named the first of those that differ
 */
public record VerificationRun(Instant startedAt, Instant finishedAt, long assignments, long differing, long strays,
		List<String> named) {

	public boolean holds() {
		return this.differing == 0 && this.strays == 0;
	}

}
