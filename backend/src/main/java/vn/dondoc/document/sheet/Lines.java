package vn.dondoc.document.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a sheet that say something. */
final class Lines implements SheetContentsHandler {

	/** No tracker is as wide; a stray cell far out is not carried along. */
	private static final int WIDEST = 200;

	private final int most;

	private final List<Line> lines = new ArrayList<>();

	private List<String> cells = new ArrayList<>();

	Lines(int most) {
		this.most = most;
	}

	@Override
	public void startRow(int row) {
		this.cells = new ArrayList<>();
	}

	@Override
	public void endRow(int row) {
		Line line = new Line(row + 1, this.cells);
		if (!line.blank()) {
			this.lines.add(line);
		}
		if (this.lines.size() > this.most) {
			throw new UnreadableSheet.TooLong(this.most);
		}
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
		int column = (reference != null) ? new CellReference(reference).getCol() : this.cells.size();
		if (text == null || column >= WIDEST) {
			return;
		}
		while (this.cells.size() < column) {
			this.cells.add("");
		}
		this.cells.add(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
	}

	List<Line> all() {
		return this.lines;
	}

}
