package vn.dondoc.assignment.supersession;

/** What a later directive does to an earlier assignment. */
public enum SupersessionKind {

	/** It orders the same again: counted at the later assignment. */
	REPEATS,
	/** It orders something else instead: the earlier assignment ends. */
	REPLACES,
	/** It gives more time: the earlier assignment goes on, and alone is counted. */
	EXTENDS,
	/** It takes the order back: the earlier assignment ends. */
	CANCELS;

	/** Whether it needs no assignment of its own. */
	public boolean possibleWithoutAssignment() {
		return this == EXTENDS || this == CANCELS;
	}

}
