package vn.dondoc.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One agency work given to a group goes to.
 *
 * @param insteadOf the member on the document's date this agency has since succeeded;
 * null where the agency was a member itself
 */
public record Member(AgencyView agency, @Nullable AgencyView insteadOf) {
}
