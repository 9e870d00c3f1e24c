package vn.dondoc.proposal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.GroupId;

/** What a printed name may mean, and whether the register should learn it. */
public record NameMeaning(List<Candidate> candidates, boolean unknown) {

	/**
	 * An agency or a group to choose.
	 *
	 * @param subject the field it took over from a closed agency, where several did
	 */
	public record Candidate(@Nullable AgencyId agency, @Nullable GroupId group, String name, @Nullable String subject) {
	}

}
