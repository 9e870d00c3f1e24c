package vn.dondoc.assignment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which obligation of an item: a single job, or a recurring one. */
@Embeddable
public record ObligationId(UUID value) implements Serializable {

	public static ObligationId next() {
		return new ObligationId(Ids.next());
	}

}
