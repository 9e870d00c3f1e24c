package vn.dondoc.directive;

import java.util.Collection;
import java.util.Set;

import vn.dondoc.organisation.AgencyId;

/**
 * Which directives an agency may see; the room of assignments answers, because an agency
 * sees those it has an assignment of.
 */
public interface DirectiveVisibility {

	/** Those of the given directives that the agency may see. */
	Set<DirectiveId> visible(AgencyId agency, Collection<DirectiveId> directives);

	/** All directives the agency may see. */
	Set<DirectiveId> visible(AgencyId agency);

}
