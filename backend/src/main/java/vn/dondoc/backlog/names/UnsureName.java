package vn.dondoc.backlog.names;

import java.util.List;

import vn.dondoc.organisation.AgencyId;

/**
 * A name that does not mean one agency for sure; somebody says which.
 *
 * @param needed whether a lead is written so, without which nothing can be entered
 * @param rows how many rows write it
 * @param place the first cell it stands in
 */
public record UnsureName(String name, boolean needed, int rows, String place, List<Candidate> candidates) {

	/** An agency it may mean, the likeliest first. */
	public record Candidate(AgencyId agency, String name) {
	}

}
