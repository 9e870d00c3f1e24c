package vn.dondoc.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Who goes on with the work of an agency that ended.
 *
 * @param subject the field taken over; null for all that no other took
 */
public record Continuation(AgencyView agency, @Nullable String subject) {
}
