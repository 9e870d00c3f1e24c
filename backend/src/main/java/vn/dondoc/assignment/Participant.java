package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/** A cooperating agency, the day its part is asked for, and its answer. */
@Embeddable
public record Participant(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "agency_id")) AgencyId agency,
		@Nullable LocalDate askedFor, @Nullable Instant answeredAt, @Nullable String answer) {

	public static Participant of(AgencyId agency) {
		return new Participant(agency, null, null, null);
	}

}
