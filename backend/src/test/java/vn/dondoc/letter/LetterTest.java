package vn.dondoc.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import vn.dondoc.letter.Block.Paragraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is read back with a program that knows nothing of how it was made. */
class LetterTest {

	private static final double TWIPS_PER_MM = 1440 / 25.4;

	private final XWPFDocument reminder = open(LetterTemplate.standard(LetterKind.OFFICIAL_LETTER)
		.write(Letters.reminder(new Paragraph("Đề nghị báo cáo."))));

	private final XWPFDocument report = open(LetterTemplate.standard(LetterKind.REPORT).write(Letters.report(3)));

	@Test
	void thePageIsThatOfTheDecree() {
		CTSectPr section = this.reminder.getDocument().getBody().getSectPr();
		assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
		assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
		CTPageMar margins = section.getPgMar();
		assertThat(millimetres(margins.getTop())).isBetween(20L, 25L);
		assertThat(millimetres(margins.getBottom())).isBetween(20L, 25L);
		assertThat(millimetres(margins.getLeft())).isBetween(30L, 35L);
		assertThat(millimetres(margins.getRight())).isBetween(15L, 20L);
		assertThat(this.reminder.getStyles().getDefaultRunStyle().getRPr().getRFontsArray(0).getAscii())
			.isEqualTo("Times New Roman");
	}

	@Test
	void pageNumbersStandCentredAtTheTopOfAllPagesButTheFirst() {
		assertThat(this.reminder.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
		assertThat(header(STHdrFtr.FIRST).getText()).isBlank();
		XWPFParagraph number = header(STHdrFtr.DEFAULT).getParagraphs().get(0);
		assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
		assertThat(number.getAlignment().name()).isEqualTo("CENTER");
	}

	@Test
	void theHeadNamesAgencyNumberPlaceAndDate() {
		assertThat(lines(this.reminder)).containsSubsequence("ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN", "VĂN PHÒNG",
				"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 07/VP-TH",
				"V/v đôn đốc thực hiện nhiệm vụ UBND tỉnh giao", "Thái Nguyên, ngày 05 tháng 02 năm 2026");
		assertThat(lines(this.report)).containsSubsequence("Số: 123/BC-UBND", "Thái Nguyên, ngày 31 tháng 3 năm 2021",
				"BÁO CÁO", "Tình hình thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao quý I/2021");
	}

	@Test
	void anAgencyWithoutASuperiorLeavesNoEmptyLine() {
		XWPFTableCell head = this.report.getTables().get(0).getRow(0).getCell(0);
		assertThat(head.getParagraphs().get(0).getText()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN");
	}

	@Test
	void severalRecipientsStandBelowEachOther() {
		assertThat(lines(this.reminder)).containsSubsequence("Kính gửi:", "- Sở Tài chính;", "- Sở Y tế.",
				"Đề nghị báo cáo.");
		assertThat(lines(this.report)).noneMatch((line) -> line.startsWith("Kính gửi"));
	}

	@Test
	void theFootSaysWhoSignsInWhoseSteadAndWhoGetsIt() {
		assertThat(lines(this.report)).containsSubsequence("Nơi nhận:", "- Văn phòng Chính phủ;", "- Lưu: VT, TH.",
				"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Bình");
		assertThat(lines(this.reminder)).containsSubsequence("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG",
				"Nguyễn Văn An");
	}

	@Test
	void aTableRepeatsItsHeadAndTearsNoRow() {
		XWPFTable table = this.report.getTables().get(1);
		assertThat(table.getRow(0).isRepeatHeader()).isTrue();
		assertThat(table.getRows()).allMatch((row) -> row.isCantSplitRow());
		assertThat(table.getText()).contains("Sở Y tế\t1.000", "Cộng\t1.738");
	}

	@Test
	void theChartIsWordsOwnWithItsFiguresInside() throws Exception {
		XWPFChart chart = this.report.getCharts().get(0);
		assertThat(this.report.getAllPictures()).isEmpty();
		XDDFChartData bars = chart.getChartSeries().get(0);
		assertThat(bars.getSeriesCount()).isEqualTo(2);
		assertThat(values(bars.getSeries(1))).containsExactly("38.0", "100.0");
		assertThat(category(bars.getSeries(1), 0)).isEqualTo("Sở Tài chính");
		try (XSSFWorkbook figures = chart.getWorkbook()) {
			assertThat(figures.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(700);
		}
	}

	@Test
	void anAnnexBeginsOnAPageOfItsOwnNumberedFromOne() {
		List<XWPFParagraph> ends = this.report.getParagraphs()
			.stream()
			.filter((paragraph) -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
			.toList();
		assertThat(ends).hasSize(1);
		List<IBodyElement> elements = this.report.getBodyElements();
		XWPFParagraph first = (XWPFParagraph) elements.get(elements.indexOf(ends.get(0)) + 1);
		assertThat(first.getText()).isEqualTo("Phụ lục");
		assertThat(this.report.getDocument().getBody().getSectPr().getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
		assertThat(lines(this.report))
			.contains("(Kèm theo Báo cáo số 123/BC-UBND ngày 31/03/2021 của Ủy ban nhân dân tỉnh Thái Nguyên)");
		assertThat(this.report.getTables().get(this.report.getTables().size() - 1).getRows()).hasSize(4);
	}

	@Test
	void whatPeopleTypeStaysText() {
		String typed = "=1+1 {{nơi nhận}} <w:p/> & \u0007\uD800 INCLUDEPICTURE \"http://example.org/x.png\"";
		XWPFDocument document = open(
				LetterTemplate.standard(LetterKind.OFFICIAL_LETTER).write(Letters.reminder(new Paragraph(typed))));
		assertThat(lines(document)).contains("=1+1 {{nơi nhận}} <w:p/> &  INCLUDEPICTURE \"http://example.org/x.png\"");
		assertThat(fields(document)).isEmpty();
	}

	@Test
	void nothingIsFetchedFromElsewhere() throws Exception {
		for (var part : this.report.getPackage().getParts()) {
			if (!PackagingURIHelper.isRelationshipPartURI(part.getPartName().getURI())) {
				assertThat(part.getRelationships())
					.allMatch((relation) -> relation.getTargetMode().name().equals("INTERNAL"));
			}
		}
	}

	private XWPFHeader header(STHdrFtr.Enum type) {
		return this.reminder.getHeaderFooterPolicy().getHeader(type);
	}

	private static List<String> fields(XWPFDocument document) {
		return document.getParagraphs()
			.stream()
			.flatMap((paragraph) -> paragraph.getCTP().getFldSimpleList().stream())
			.map((field) -> field.getInstr())
			.toList();
	}

	private static List<String> values(XDDFChartData.Series series) {
		return IntStream.range(0, series.getValuesData().getPointCount())
			.mapToObj((i) -> String.valueOf(series.getValuesData().getPointAt(i)))
			.toList();
	}

	private static String category(XDDFChartData.Series series, int index) {
		return String.valueOf(series.getCategoryData().getPointAt(index));
	}

	private static long millimetres(Object twips) {
		return Math.round(((BigInteger) twips).doubleValue() / TWIPS_PER_MM);
	}

	private static List<String> lines(XWPFDocument document) {
		return document.getBodyElements().stream().flatMap(LetterTest::lines).toList();
	}

	private static Stream<String> lines(IBodyElement element) {
		if (element instanceof XWPFTable table) {
			return table.getRows()
				.stream()
				.flatMap((row) -> row.getTableCells().stream())
				.flatMap((cell) -> cell.getBodyElements().stream())
				.flatMap(LetterTest::lines);
		}
		return Stream.of(((XWPFParagraph) element).getText());
	}

	private static XWPFDocument open(byte[] docx) {
		try {
			return new XWPFDocument(new ByteArrayInputStream(docx));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
