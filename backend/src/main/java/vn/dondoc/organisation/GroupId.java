package vn.dondoc.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which group of agencies. */
@Embeddable
public record GroupId(UUID value) implements Serializable {

	public static GroupId next() {
		return new GroupId(Ids.next());
	}

}
