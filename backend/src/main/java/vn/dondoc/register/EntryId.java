package vn.dondoc.register;

import java.util.UUID;

import vn.dondoc.system.Ids;

/** Which entry of a register, whatever its edition. */
public record EntryId(UUID value) {

	static EntryId next() {
		return new EntryId(Ids.next());
	}

}
