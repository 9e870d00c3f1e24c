package vn.dondoc.letter.word;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The paragraphs of a document that can be filled: of its body, tables, headers and
 * footers.
 */
final class Slots {

	private Slots() {
	}

	static List<Slot> of(XWPFDocument document) {
		return Stream.of(Stream.of(document), document.getHeaderList().stream(), document.getFooterList().stream())
			.flatMap((bodies) -> bodies)
			.flatMap(Slots::of)
			.toList();
	}

	static Stream<Slot> of(IBody body) {
		Stream<Slot> own = body.getParagraphs().stream().map(Slot::new);
		Stream<Slot> nested = body.getTables()
			.stream()
			.flatMap((table) -> table.getRows().stream())
			.flatMap((row) -> row.getTableCells().stream())
			.flatMap(Slots::of);
		return Stream.concat(own, nested);
	}

}
