package vn.dondoc.backlog;

import java.util.UUID;

import vn.dondoc.system.Ids;

/** Which uploaded tracker. */
public record TrackerFileId(UUID value) {

	static TrackerFileId next() {
		return new TrackerFileId(Ids.next());
	}

}
