package vn.dondoc.document.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A number of a cell as text: a date as dd/MM/yyyy however the sheet shows it, any other
 * with all its digits.
 */
final class CellTexts extends DataFormatter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	private final boolean since1904;

	CellTexts(boolean since1904) {
		super(Locale.ROOT);
		this.since1904 = since1904;
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, @Nullable String format) {
		return formatRawCellContents(value, formatIndex, format, this.since1904);
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, @Nullable String format, boolean windows1904) {
		if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
			LocalDateTime moment = DateUtil.getLocalDateTime(value, windows1904, true);
			boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
			return (day ? DAY : MOMENT).format(moment);
		}
		return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}

}
