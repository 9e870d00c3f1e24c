package vn.dondoc.programme;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which target. */
@Embeddable
public record TargetId(UUID value) implements Serializable {

	static TargetId next() {
		return new TargetId(Ids.next());
	}

}
