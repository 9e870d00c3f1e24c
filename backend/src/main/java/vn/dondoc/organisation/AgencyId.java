package vn.dondoc.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which agency. */
@Embeddable
public record AgencyId(UUID value) implements Serializable {

	public static AgencyId next() {
		return new AgencyId(Ids.next());
	}

}
