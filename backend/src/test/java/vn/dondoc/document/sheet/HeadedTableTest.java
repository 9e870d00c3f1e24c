package vn.dondoc.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.dondoc.document.RefusedDocument.ZipBomb;
import vn.dondoc.system.About;
import vn.dondoc.system.Csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables are found in the spreadsheets that offices keep, however they are laid out. */
class HeadedTableTest {

	/** Two columns that are needed and one that is not. */
	private enum Column implements Heading {

		NUMBER("Số, ký hiệu văn bản", true), DAY("Ngày văn bản", true), DUE("Thời hạn hoàn thành", false),
		WORK("Nội dung nhiệm vụ", false);

		private final String title;

		private final boolean needed;

		Column(String title, boolean needed) {
			this.title = title;
			this.needed = needed;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public List<String> alsoCalled() {
			return (this == DUE) ? List.of("Thời hạn") : List.of();
		}

		@Override
		public boolean needed() {
			return this.needed;
		}

	}

	@Test
	void aWorkbookOfLibreOfficeIsReadBeneathItsMergedTitles() throws IOException {
		List<TableRow> rows = read(libreOffice());
		assertThat(rows).hasSize(5);
		assertThat(rows.get(0).text(Column.DAY)).isEqualTo("01/08/2025");
		assertThat(rows.get(0).place(Column.DAY)).isEqualTo("C5");
		assertThat(rows.get(3).text(Column.NUMBER)).isEqualTo("4310/UBND-KSTT");
	}

	@Test
	void aFormulaIsReadByTheValueItHadWhenItWasSaved() throws IOException {
		TableRow computed = read(libreOffice()).get(2);
		assertThat(computed.text(Column.DUE)).isEqualTo("30/09/2025");
		assertThat(computed.text(Column.WORK)).isEqualTo("Rà soát trụ sở dôi dư sau sắp xếp (đợt 2)");
	}

	@Test
	void theOrderAccentsAndCaseOfTheHeadDoNotMatter() {
		List<TableRow> rows = read("THOI HAN (dd/mm/yyyy);ngay van ban;So ky hieu van ban\n1/3/2025;;12/TB\n");
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.text(Column.DUE)).isEqualTo("1/3/2025");
			assertThat(row.text(Column.NUMBER)).isEqualTo("12/TB");
			assertThat(row.place(Column.NUMBER)).isEqualTo("C2");
			assertThat(row.text(Column.WORK)).isEmpty();
		});
	}

	@Test
	void whatAListTakenAwaySaysOfItselfIsNoRow() {
		Csv csv = new Csv(List.of("Số, ký hiệu văn bản", "Ngày văn bản"));
		csv.add(List.of("12/TB", "01/03/2025"));
		csv.about(List.of(new About("Người tải", "Trần Thị Hòa"), new About("Tải lúc", "08:00:00 10/03/2025")));
		assertThat(read(csv.bytes())).singleElement()
			.satisfies((row) -> assertThat(row.text(Column.NUMBER)).isEqualTo("12/TB"));
	}

	@Test
	void whatHeadIsMissingIsSaidByName() {
		assertThatExceptionOfType(UnreadableSheet.NoHeading.class).isThrownBy(() -> read("Thời hạn;Ghi chú\n1;2\n"))
			.matches((rule) -> rule.arguments()[0].equals("Số, ký hiệu văn bản”, “Ngày văn bản"));
	}

	@Test
	void twoColumnsOfOneMeaningAreRefused() {
		String head = "Số ký hiệu văn bản;Ngày văn bản;Thời hạn;Thời hạn hoàn thành\n1;2;3;4\n";
		assertThatExceptionOfType(UnreadableSheet.HeadingTwice.class).isThrownBy(() -> read(head))
			.matches((rule) -> rule.arguments()[1].equals("C1") && rule.arguments()[2].equals("D1"));
	}

	@Test
	void aSheetOfExplanationsBeforeTheTableIsPassedOver() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("Hướng dẫn").createRow(0).createCell(0).setCellValue("Cách ghi");
			Row head = workbook.createSheet("Bảng").createRow(0);
			head.createCell(3).setCellValue("Ngày văn bản");
			head.createCell(4).setCellValue("Số ký hiệu văn bản");
			Row row = workbook.getSheetAt(1).createRow(6);
			row.createCell(4).setCellValue(12345);
			assertThat(read(bytes(workbook))).singleElement().satisfies((one) -> {
				assertThat(one.text(Column.NUMBER)).isEqualTo("12345");
				assertThat(one.place(Column.NUMBER)).isEqualTo("E7");
			});
		}
	}

	@Test
	void daysCountFromTheYearTheWorkbookCountsFrom() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
			Row head = workbook.createSheet().createRow(0);
			head.createCell(0).setCellValue("Số ký hiệu văn bản");
			head.createCell(1).setCellValue("Ngày văn bản");
			var cell = workbook.getSheetAt(0).createRow(1).createCell(1);
			cell.setCellValue(ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), LocalDate.of(2025, 3, 10)));
			var style = workbook.createCellStyle();
			style.setDataFormat((short) 14);
			cell.setCellStyle(style);
			assertThat(read(bytes(workbook)).get(0).text(Column.DAY)).isEqualTo("10/03/2025");
		}
	}

	@Test
	void moreRowsThanAreTakenAtOnceAreRefused() {
		String rows = "Số ký hiệu văn bản;Ngày văn bản\n" + "1;2\n".repeat(6);
		assertThatExceptionOfType(UnreadableSheet.TooLong.class)
			.isThrownBy(() -> HeadedTable.read(rows.getBytes(StandardCharsets.UTF_8), List.of(Column.values()), 5));
	}

	@Test
	void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			zip.write(new byte[50 * 1024 * 1024]);
		}
		assertThatExceptionOfType(ZipBomb.class).isThrownBy(() -> read(file.toByteArray()));
	}

	@Test
	void anOldWorkbookAndADamagedOneSayWhatToDo() {
		assertThatExceptionOfType(UnreadableSheet.OldOrProtected.class)
			.isThrownBy(() -> read(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 }));
		assertThatExceptionOfType(UnreadableSheet.Broken.class)
			.isThrownBy(() -> read(new byte[] { 'P', 'K', 3, 4, 5, 6 }));
	}

	@Test
	void aBlankWorkbookIsReadBackByItsOwnHead() {
		List<BlankWorkbook.Explained> columns = List.of(Column.values())
			.stream()
			.map((column) -> new BlankWorkbook.Explained(column.title(), "", "Ví dụ", "Cách ghi"))
			.toList();
		byte[] blank = BlankWorkbook.of(new BlankWorkbook.Names("Nhiệm vụ", "Hướng dẫn", List.of("Cột")), columns);
		assertThatExceptionOfType(UnreadableSheet.Empty.class).isThrownBy(() -> read(blank));
	}

	@Test
	void aDayIsReadAsPeopleWriteIt() {
		LocalDate day = LocalDate.of(2025, 3, 9);
		assertThat(List.of("09/03/2025", "9/3/2025", "9.3.2025", "09-03-2025", "ngày 9/3/2025", "2025-03-09"))
			.allSatisfy((written) -> assertThat(SheetDay.read(written)).hasValue(day));
		assertThat(List.of("31/02/2025", "03/2025", "9/3/25", "hôm nay", ""))
			.allSatisfy((written) -> assertThat(SheetDay.read(written)).isEmpty());
	}

	private static List<TableRow> read(String csv) {
		return read(csv.getBytes(StandardCharsets.UTF_8));
	}

	private static List<TableRow> read(byte[] file) {
		return HeadedTable.read(file, List.of(Column.values()), 1000).rows();
	}

	private static byte[] libreOffice() throws IOException {
		try (InputStream file = HeadedTableTest.class.getResourceAsStream("/vn/dondoc/backlog/so-theo-doi.xlsx")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		workbook.write(file);
		return file.toByteArray();
	}

}
