package vn.dondoc.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it is read.
 *
 * @param actor who did it; null where nobody signed in
 * @param address from where; null where no request was
 * @param seal its place in the chain; null until it is sealed
 */
public record AuditedDeed(long id, Instant at, @Nullable String actor, @Nullable String address, String action,
		Subject subject, List<Detail> details, @Nullable Long seal) {

	/** What it was done to. */
	public record Subject(String type, String id) {
	}

	/**
	 * One thing that is told of it.
	 *
	 * @param name in the words of the program: {@code displayName}
	 * @param before what it was; null where nothing was before, or nothing changed
	 * @param after what it is, or just what is told
	 */
	public record Detail(String name, @Nullable String before, @Nullable String after) {

		/** Whether it became another. */
		public boolean changed() {
			return this.before != null && !this.before.equals(this.after);
		}

	}

}
