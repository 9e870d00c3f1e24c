package vn.dondoc.worklist.choice;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** Why a list cannot be kept. */
public abstract sealed class ListRule extends BrokenRule {

	private ListRule(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public @Nullable String field() {
		return "name";
	}

	/** It has no name, or one too long to be shown. */
	public static final class NoName extends ListRule {

		NoName(int longest) {
			super("worklist.kept.no-name", longest);
		}

	}

	/** More than a person finds anything among. */
	public static final class TooMany extends ListRule {

		TooMany(int most) {
			super("worklist.kept.too-many", most);
		}

	}

}
