package vn.dondoc.assignment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which assignment: one agency's job in one period. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {

	public static AssignmentId next() {
		return new AssignmentId(Ids.next());
	}

}
