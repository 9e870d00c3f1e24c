package vn.dondoc.account.spreadsheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import vn.dondoc.document.sheet.HeadedTable;
import vn.dondoc.document.sheet.TableRow;

/** Reads people from a spreadsheet, and writes them for the page that asks again. */
public final class AccountSheet {

	/** The columns' names, in the order of a row's fields. */
	public static final List<String> COLUMNS = Arrays.stream(AccountColumn.values()).map(AccountColumn::title).toList();

	private static final int MOST = 2000;

	private AccountSheet() {
	}

	/**
	 * Reads the people of a file.
	 * @throws vn.dondoc.document.sheet.UnreadableSheet when there is no table of people
	 * in it
	 */
	public static List<SheetRow> read(byte[] file) {
		return HeadedTable.read(file, List.of(AccountColumn.values()), MOST)
			.rows()
			.stream()
			.map(AccountSheet::row)
			.toList();
	}

	/** Reads what {@link #write} wrote. */
	public static List<SheetRow> read(String csv) {
		return read(csv.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes people as CSV, for the page that asks whether to go on. */
	public static String write(List<SheetRow> rows) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			printer.printRecord(COLUMNS);
			for (SheetRow row : rows) {
				printer.printRecord(row.userName(), row.displayName(), row.email(), row.roles(), row.agency());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static SheetRow row(TableRow row) {
		return new SheetRow(row.number(), row.text(AccountColumn.USER_NAME), row.text(AccountColumn.DISPLAY_NAME),
				row.text(AccountColumn.EMAIL), row.text(AccountColumn.ROLES), row.text(AccountColumn.AGENCY));
	}

}
