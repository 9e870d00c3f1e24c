package vn.dondoc.document.sheet;

import java.util.List;

import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.SecrecyMark;

/** Notices a secrecy stamp in a cell of its own, as over a table or in a column. */
final class Secrecy {

	private static final int LONGEST_STAMP = 60;

	private Secrecy() {
	}

	static void guard(List<Line> lines) {
		for (Line line : lines) {
			for (String cell : line.cells()) {
				if (mayBeStamp(cell)) {
					SecrecyMark.find(cell).ifPresent((mark) -> {
						throw new SecretDocument(mark);
					});
				}
			}
		}
	}

	/** Every stamp has this letter, and few cells are as short. */
	private static boolean mayBeStamp(String cell) {
		return cell.length() <= LONGEST_STAMP && (cell.indexOf('ậ') >= 0 || cell.indexOf('Ậ') >= 0);
	}

}
