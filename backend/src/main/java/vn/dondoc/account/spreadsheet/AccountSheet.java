package vn.dondoc.account.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.dondoc.system.Folding;

/**
 * Reads people from the first sheet of an XLSX file, or from CSV in UTF-8 with commas,
 * semicolons or tabs. Columns are found by their names, in any order.
 */
public final class AccountSheet {

	/** The columns' names, in the order of a row's fields. */
	public static final List<String> COLUMNS = List.of("Tên đăng nhập", "Họ và tên", "Thư điện tử", "Vai trò",
			"Cơ quan");

	private static final int MOST = 2000;

	private static final byte[] ZIP = { 'P', 'K' };

	private AccountSheet() {
	}

	/**
	 * Reads the people of a file.
	 * @throws SheetRule when there is no sheet of people in it
	 */
	public static List<SheetRow> read(byte[] file) {
		boolean workbook = file.length > 2 && Arrays.equals(file, 0, 2, ZIP, 0, 2);
		return rows(workbook ? workbook(file) : csv(new String(file, StandardCharsets.UTF_8)));
	}

	/** Reads what {@link #write} wrote. */
	public static List<SheetRow> read(String csv) {
		return rows(csv(csv));
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

	private static List<List<String>> workbook(byte[] file) {
		DataFormatter format = new DataFormatter();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<List<String>> table = new ArrayList<>();
			for (Row row : workbook.getSheetAt(0)) {
				while (table.size() < row.getRowNum() && table.size() <= MOST) {
					table.add(List.of());
				}
				table.add(IntStream.range(0, Math.max(0, row.getLastCellNum()))
					.mapToObj((column) -> format.formatCellValue(row.getCell(column)).strip())
					.toList());
			}
			return table;
		}
		catch (IOException | RuntimeException broken) {
			throw new SheetRule.Unreadable();
		}
	}

	private static List<List<String>> csv(String text) {
		String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
		String head = bare.lines().findFirst().orElse("");
		char delimiter = (head.indexOf(';') >= 0) ? ';' : (head.indexOf('\t') >= 0) ? '\t' : ',';
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setTrim(true)
			.setIgnoreEmptyLines(false)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(bare), format)) {
			return StreamSupport.stream(parser.spliterator(), false).map((row) -> row.stream().toList()).toList();
		}
		catch (IOException | RuntimeException broken) {
			throw new SheetRule.Unreadable();
		}
	}

	private static List<SheetRow> rows(List<List<String>> table) {
		if (table.size() < 2) {
			throw new SheetRule.Empty();
		}
		if (table.size() > MOST + 1) {
			throw new SheetRule.TooLong(MOST);
		}
		List<Integer> places = COLUMNS.stream().map((column) -> place(column, table.get(0))).toList();
		return IntStream.range(1, table.size())
			.filter((index) -> table.get(index).stream().anyMatch((cell) -> !cell.isBlank()))
			.mapToObj((index) -> row(index + 1, table.get(index), places))
			.toList();
	}

	private static int place(String column, List<String> head) {
		List<String> folded = head.stream().map(Folding::fold).toList();
		int place = folded.indexOf(Folding.fold(column));
		if (place < 0) {
			throw new SheetRule.NoColumn(column);
		}
		return place;
	}

	private static SheetRow row(int number, List<String> cells, List<Integer> places) {
		List<String> found = places.stream().map((place) -> (place < cells.size()) ? cells.get(place) : "").toList();
		return new SheetRow(number, found.get(0), found.get(1), found.get(2), found.get(3), found.get(4));
	}

}
