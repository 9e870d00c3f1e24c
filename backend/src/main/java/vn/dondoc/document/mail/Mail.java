package vn.dondoc.document.mail;

import java.util.List;

/** What came in one mail: its own words, as a page or plain, and the files with it. */
record Mail(String subject, String words, String page, List<Enclosed> files) {

	/** A file sent with a mail. */
	record Enclosed(String name, byte[] content, boolean picture) {
	}

}
