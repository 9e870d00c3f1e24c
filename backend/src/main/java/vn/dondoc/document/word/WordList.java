package vn.dondoc.document.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import vn.dondoc.document.page.Numerals;

/** How one list of a docx writes the numbers of its levels. */
final class WordList {

	private final CTNum list;

	private final CTAbstractNum form;

	WordList(CTNum list, CTAbstractNum form) {
		this.list = list;
		this.form = form;
	}

	BigInteger id() {
		return this.list.getNumId();
	}

	BigInteger form() {
		return this.form.getAbstractNumId();
	}

	@Nullable Integer startOverride(int level) {
		CTNumLvl override = override(level);
		return (override != null && override.getStartOverride() != null)
				? override.getStartOverride().getVal().intValue() : null;
	}

	int start(int level) {
		CTLvl form = level(level);
		return (form != null && form.getStart() != null) ? form.getStart().getVal().intValue() : 1;
	}

	String label(int level, int[] counts) {
		CTLvl form = level(level);
		if (form == null || form.getLvlText() == null || form.getLvlText().getVal() == null) {
			return "";
		}
		String label = form.getLvlText().getVal();
		STNumberFormat.Enum format = format(form);
		if (format == STNumberFormat.BULLET) {
			// Word draws its bullets from fonts of symbols; their letters mean nothing
			// elsewhere
			return label.isBlank() ? "" : label.equals("+") ? "+" : "-";
		}
		for (int i = 0; i <= level; i++) {
			CTLvl above = level(i);
			label = label.replace("%" + (i + 1), written(counts[i], (above != null) ? format(above) : format));
		}
		return label.strip();
	}

	private static String written(int number, STNumberFormat.Enum format) {
		return switch (format.intValue()) {
			case STNumberFormat.INT_NONE -> "";
			case STNumberFormat.INT_UPPER_ROMAN -> Numerals.roman(number);
			case STNumberFormat.INT_LOWER_ROMAN -> Numerals.roman(number).toLowerCase(Locale.ROOT);
			case STNumberFormat.INT_UPPER_LETTER -> Numerals.letter(number, 'A');
			case STNumberFormat.INT_LOWER_LETTER -> Numerals.letter(number, 'a');
			case STNumberFormat.INT_DECIMAL_ZERO -> (number < 10) ? "0" + number : Integer.toString(number);
			default -> Integer.toString(number);
		};
	}

	private static STNumberFormat.Enum format(CTLvl level) {
		return (level.getNumFmt() != null) ? level.getNumFmt().getVal() : STNumberFormat.DECIMAL;
	}

	private @Nullable CTLvl level(int level) {
		CTNumLvl override = override(level);
		if (override != null && override.getLvl() != null) {
			return override.getLvl();
		}
		return Arrays.stream(this.form.getLvlArray())
			.filter((it) -> it.getIlvl().intValue() == level)
			.findFirst()
			.orElse(null);
	}

	private @Nullable CTNumLvl override(int level) {
		return Arrays.stream(this.list.getLvlOverrideArray())
			.filter((it) -> it.getIlvl().intValue() == level)
			.findFirst()
			.orElse(null);
	}

}
