package vn.dondoc.assignment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which item of a directive. */
@Embeddable
public record ItemId(UUID value) implements Serializable {

	public static ItemId next() {
		return new ItemId(Ids.next());
	}

}
