package vn.dondoc.programme;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which programme. */
@Embeddable
public record ProgrammeId(UUID value) implements Serializable {

	static ProgrammeId next() {
		return new ProgrammeId(Ids.next());
	}

}
