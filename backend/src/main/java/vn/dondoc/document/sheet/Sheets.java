package vn.dondoc.document.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The sheets of a file, each as the lines that say something. */
final class Sheets {

	private static final byte[] ZIP = { 'P', 'K' };

	/** How files of before 2007 begin, and new ones that a password protects. */
	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private Sheets() {
	}

	static Iterable<List<Line>> of(byte[] file, int most) {
		if (begins(file, OLE)) {
			throw new UnreadableSheet.OldOrProtected();
		}
		if (begins(file, ZIP)) {
			return Workbook.sheets(file, most);
		}
		return List.of(CsvText.lines(new String(file, StandardCharsets.UTF_8), most));
	}

	private static boolean begins(byte[] file, byte[] with) {
		return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
	}

}
