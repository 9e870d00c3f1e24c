package vn.dondoc.backlog;

import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.system.Folding;

/** Rows of one document with the same number and words are one item, given to several. */
record ItemKey(TrackerDocument document, String label, String contentFolded) {

	static ItemKey of(TrackerRow row) {
		String label = row.job().label();
		return new ItemKey(row.document(), (label != null) ? label : "", Folding.fold(row.job().content()));
	}

}
