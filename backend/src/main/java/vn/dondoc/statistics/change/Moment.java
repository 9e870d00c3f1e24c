package vn.dondoc.statistics.change;

import java.time.Instant;

import vn.dondoc.assignment.DoneBasis;

/** As of when, known when and judged how something is looked at. */
record Moment(Instant asOf, Instant knownAt, DoneBasis basis) {

	Moment judged(DoneBasis basis) {
		return new Moment(this.asOf, this.knownAt, basis);
	}

	Moment known(Instant instant) {
		return new Moment(this.asOf, instant, this.basis);
	}

	Moment at(Instant instant) {
		return new Moment(instant, this.knownAt, this.basis);
	}

}
