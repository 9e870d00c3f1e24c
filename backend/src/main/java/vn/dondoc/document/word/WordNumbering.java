package vn.dondoc.document.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * Counts the lists of a docx as Word does, because the numbers it prints are nowhere in
 * the file.
 */
final class WordNumbering {

	private static final int LEVELS = 9;

	private final XWPFDocument document;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	private final Set<String> started = new HashSet<>();

	WordNumbering(XWPFDocument document) {
		this.document = document;
	}

	/** The label Word prints before the paragraph, empty where it has none. */
	String label(XWPFParagraph paragraph) {
		CTNumPr numbered = numbering(paragraph);
		XWPFNumbering numbering = this.document.getNumbering();
		if (numbered == null || numbering == null || numbered.getNumId() == null) {
			return "";
		}
		XWPFNum list = numbering.getNum(numbered.getNumId().getVal());
		if (list == null) {
			return "";
		}
		int level = (numbered.getIlvl() != null) ? numbered.getIlvl().getVal().intValue() : 0;
		XWPFAbstractNum form = numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
		if (form == null || level >= LEVELS) {
			return "";
		}
		return count(new WordList(list.getCTNum(), form.getCTAbstractNum()), level);
	}

	private String count(WordList list, int level) {
		int[] counts = this.counters.computeIfAbsent(list.form(), (id) -> new int[LEVELS]);
		Integer restart = list.startOverride(level);
		if (restart != null && this.started.add(list.id() + "/" + level)) {
			counts[level] = restart - 1;
		}
		else if (counts[level] == 0) {
			counts[level] = list.start(level) - 1;
		}
		counts[level]++;
		for (int above = 0; above < level; above++) {
			counts[above] = (counts[above] == 0) ? list.start(above) : counts[above];
		}
		for (int below = level + 1; below < LEVELS; below++) {
			counts[below] = 0;
		}
		return list.label(level, counts);
	}

	private @Nullable CTNumPr numbering(XWPFParagraph paragraph) {
		if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().getNumPr() != null) {
			return paragraph.getCTP().getPPr().getNumPr();
		}
		return (paragraph.getStyleID() != null && this.document.getStyles() != null)
				? ofStyle(paragraph.getStyleID(), 0) : null;
	}

	private @Nullable CTNumPr ofStyle(@Nullable String styleId, int depth) {
		XWPFStyle style = (styleId != null) ? this.document.getStyles().getStyle(styleId) : null;
		if (style == null || depth > LEVELS) {
			return null;
		}
		CTPPrGeneral properties = style.getCTStyle().getPPr();
		if (properties != null && properties.getNumPr() != null) {
			return properties.getNumPr();
		}
		return ofStyle(style.getBasisStyleID(), depth + 1);
	}

}
