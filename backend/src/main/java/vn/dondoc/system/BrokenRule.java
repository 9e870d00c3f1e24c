package vn.dondoc.system;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the work that a request broke. Rooms derive one exception per rule; its
 * message key says in Vietnamese what happened and what to do.
 */
public abstract class BrokenRule extends RuntimeException {

	private final String messageKey;

	private final transient Object[] arguments;

	protected BrokenRule(String messageKey, Object... arguments) {
		super(messageKey);
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

	/** The form field to mark, where the rule is about one. */
	public @Nullable String field() {
		return null;
	}

	/** Whether someone else was faster: the request may succeed after a new look. */
	public boolean conflict() {
		return false;
	}

}
