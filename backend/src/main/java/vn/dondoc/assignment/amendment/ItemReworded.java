package vn.dondoc.assignment.amendment;

import java.util.Map;
import java.util.Objects;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.audit.AuditedEvent;

/** An item is given in other words from now on, or was entered in wrong ones. */
public record ItemReworded(ItemId item, String before, String after, boolean error,
		String reason) implements AuditedEvent {

	ItemReworded(WordingRows.Wording before, WordingRows.Wording after, boolean error, String reason) {
		this(after.item(), words(before), words(after), error, reason);
	}

	@Override
	public String action() {
		return this.error ? "assignment.wording-rectified" : "assignment.reworded";
	}

	@Override
	public String subjectType() {
		return "item";
	}

	@Override
	public String subjectId() {
		return this.item.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("before", this.before, "after", this.after, "reason", this.reason);
	}

	private static String words(WordingRows.Wording wording) {
		return wording.content() + " / " + Objects.requireNonNullElse(wording.product(), "");
	}

}
