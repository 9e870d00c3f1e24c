package vn.dondoc.notification.urging;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** A rule about urging letters that a request broke. */
public final class UrgingRule extends BrokenRule {

	private final @Nullable String field;

	private UrgingRule(String key, @Nullable String field) {
		super(key);
		this.field = field;
	}

	/** Nothing that was chosen is still to be done. */
	static UrgingRule nothingOpen() {
		return new UrgingRule("notification.urging.nothing-open", null);
	}

	/** The answer cannot be due before the letter is written. */
	static UrgingRule replyBeforeToday() {
		return new UrgingRule("notification.urging.reply-before-today", "replyBy");
	}

	/** Whoever signs has a position. */
	static UrgingRule positionNeeded() {
		return new UrgingRule("notification.urging.position-needed", "position");
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

}
