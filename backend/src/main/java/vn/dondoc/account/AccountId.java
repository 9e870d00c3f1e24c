package vn.dondoc.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which person's account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

	public static AccountId next() {
		return new AccountId(Ids.next());
	}

}
