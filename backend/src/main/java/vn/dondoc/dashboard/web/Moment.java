package vn.dondoc.dashboard.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Question;

/**
 * When a page's figures are true.
 *
 * @param knownAt as far as was known then; null with everything known now
 */
record Moment(Instant asOf, @Nullable Instant knownAt) {

	/** What was so at an instant and known at it: the same whenever it is asked. */
	static Moment frozen(Instant at) {
		return new Moment(at, at);
	}

	Question of(Question question) {
		return question.asOf(this.asOf).knownAt(this.knownAt);
	}

}
