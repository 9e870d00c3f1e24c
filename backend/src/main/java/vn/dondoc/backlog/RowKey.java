package vn.dondoc.backlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.system.Folding;

/**
 * By what a row is known again: its document, its item, its words and its lead as
 * written. Deadline and progress do not matter: they go on changing.
 */
record RowKey(String hex) {

	static RowKey of(TrackerRow row, String lead) {
		TrackerDocument document = row.document();
		String number = document.number().printed();
		String label = (row.job().label() != null) ? row.job().label() : "";
		String key = String.join("\n", number.isEmpty() ? document.summary() : number, document.issuedOn().toString(),
				label, row.job().content(), lead);
		return new RowKey(HexFormat.of().formatHex(digest(Folding.fold(key.replace("\n", " | ")))));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(this.hex);
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
