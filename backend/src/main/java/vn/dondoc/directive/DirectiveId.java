package vn.dondoc.directive;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which directive document. */
@Embeddable
public record DirectiveId(UUID value) implements Serializable {

	public static DirectiveId next() {
		return new DirectiveId(Ids.next());
	}

}
