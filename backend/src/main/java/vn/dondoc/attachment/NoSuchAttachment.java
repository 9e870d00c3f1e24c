package vn.dondoc.attachment;

import vn.dondoc.system.Missing;

/** The file asked for is not there (any more). */
public class NoSuchAttachment extends Missing {

	NoSuchAttachment() {
		super("No such attachment");
	}

}
