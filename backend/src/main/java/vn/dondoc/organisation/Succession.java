package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who took over from a closed agency, and what.
 *
 * @param subject the field taken over; null for all that no other successor took
 */
@Embeddable
record Succession(UUID successorId, @Column(name = "on_date") LocalDate on, @Nullable String subject) {

	AgencyId successor() {
		return new AgencyId(this.successorId);
	}

}
