package vn.dondoc.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The rows of a table. A cell that reaches over several rows says its words in each of
 * them; one that reaches over several columns leaves the others empty.
 */
final class WordTable {

	/** No table made by people has more columns. */
	private static final int MOST_COLUMNS = 63;

	private final XWPFTable table;

	private final Function<XWPFTableCell, String> words;

	WordTable(XWPFTable table, Function<XWPFTableCell, String> words) {
		this.table = table;
		this.words = words;
	}

	List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		List<String> above = List.of();
		for (XWPFTableRow row : this.table.getRows()) {
			List<String> cells = cells(row, above);
			rows.add(withoutEmptyEnd(cells, row.getTableCells().size()));
			above = cells;
		}
		return rows;
	}

	private List<String> cells(XWPFTableRow row, List<String> above) {
		List<String> cells = new ArrayList<>();
		for (XWPFTableCell cell : row.getTableCells()) {
			CTTcPr form = cell.getCTTc().getTcPr();
			boolean goesOn = form != null && form.getVMerge() != null && form.getVMerge().getVal() != STMerge.RESTART;
			cells.add((goesOn && cells.size() < above.size()) ? above.get(cells.size()) : this.words.apply(cell));
			int columns = (form != null && form.getGridSpan() != null) ? form.getGridSpan().getVal().intValue() : 1;
			for (int i = 1; i < columns && cells.size() < MOST_COLUMNS; i++) {
				cells.add("");
			}
		}
		return cells;
	}

	private static List<String> withoutEmptyEnd(List<String> cells, int least) {
		int end = cells.size();
		while (end > least && cells.get(end - 1).isEmpty()) {
			end--;
		}
		return cells.subList(0, end);
	}

}
