package vn.dondoc.backlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Trackers as spreadsheets. */
public final class TrackerSheets {

	private static final List<String> HEAD = List.of("Số ký hiệu văn bản", "Ngày văn bản", "Mục", "Nội dung nhiệm vụ",
			"Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Trạng thái", "Ngày hoàn thành", "Văn bản kết quả");

	private TrackerSheets() {
	}

	/** Rows with their cells between bars, as CSV. */
	public static byte[] csv(String... rows) {
		StringBuilder csv = new StringBuilder(String.join("\t", HEAD)).append('\n');
		for (String row : rows) {
			csv.append(row.replaceAll(" *\\| *", "\t")).append('\n');
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Five rows a document, one in twenty of them still open, as a workbook. */
	public static byte[] large(int rows) {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			SXSSFSheet sheet = workbook.createSheet("Sổ");
			write(sheet.createRow(0), HEAD);
			for (int row = 0; row < rows; row++) {
				int document = row / 5;
				String day = String.format("%02d/%02d/%d", document % 28 + 1, document / 28 % 12 + 1,
						2023 + document / 336 % 2);
				boolean open = row % 20 == 0;
				write(sheet.createRow(row + 1),
						List.of((document + 1) + "/TB-UBND", day, String.valueOf(row % 5 + 1),
								"Báo cáo kết quả thực hiện nhiệm vụ số " + (row + 1), "Sở Tài chính", "Sở Nội vụ",
								"trong quý IV năm 2024", open ? "Đang thực hiện" : "Hoàn thành",
								open ? "" : "31/12/2024", open ? "" : (row + 1) + "/BC-STC"));
			}
			workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(SXSSFRow row, List<String> cells) {
		for (int column = 0; column < cells.size(); column++) {
			row.createCell(column).setCellValue(cells.get(column));
		}
	}

}
