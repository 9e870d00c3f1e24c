package vn.dondoc.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.dondoc.organisation.AgencyId;

/** A cooperating agency; what it was asked for and answered, the facts tell. */
@Embeddable
public record Participant(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "agency_id")) AgencyId agency) {
}
