package vn.dondoc.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/**
 * What became of one of several that the same was to be done to; refused by the rule,
 * unless that is null.
 */
public record Outcome(AssignmentId assignment, @Nullable BrokenRule refusal) {

	/**
	 * As a page tells it.
	 *
	 * @param refusal a message key; null for what was done
	 */
	public record Told(String id, String title, @Nullable String refusal, List<Object> arguments) {
	}

	public Told told(String title) {
		BrokenRule broken = this.refusal;
		return new Told(this.assignment.value().toString(), title, (broken != null) ? broken.messageKey() : null,
				(broken != null) ? List.of(broken.arguments()) : List.of());
	}

}
