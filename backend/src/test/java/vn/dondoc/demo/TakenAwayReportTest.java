package vn.dondoc.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.People;
import vn.dondoc.testing.OnDemo;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The report of the sample article's quarter taken away, as it was known the day before
 * its cut-off: what any other test does later does not change it.
 */
@OnDemo
@SpringBootTest
@AutoConfigureMockMvc
class TakenAwayReportTest {

	@Autowired
	MockMvc mvc;

	@Autowired
	TestClock clock;

	@Autowired
	LoadDemo loadDemo;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void loadTheDemo() {
		this.clock.setTo(LocalDateTime.of(2026, 6, 15, 8, 30));
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out, DemoBrowserTest.NOT_YET);
		}
	}

	@Test
	void theLetterSaysTheFiguresAndNamesWhatIsLate() throws Exception {
		String text = words(file("docx"));
		assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
				"giao quý I/2021", "thành 1.738 lượt giao", "- 506 hoàn thành đúng hạn, chiếm 29,1 %;",
				"- 1.068 chưa hoàn thành, còn trong hạn, chiếm 61,4 %;", "hết ngày 31/03/2021");
		assertThat(text.lines().filter((line) -> line.startsWith("41\t"))).hasSize(2);
		assertThat(text.lines().filter((line) -> line.startsWith("123\t"))).hasSize(1);
	}

	@Test
	void theLetterSaysWhatWasIssuedAndHeld() throws Exception {
		assertThat(words(file("docx", ""))).contains("808 quyết định, 1.523 công văn, 2 chỉ thị", "180 cuộc họp",
				"6/13 đề án");
	}

	@Test
	void theWorkbookComputesWhatItShowsAndListsEveryRow() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
			Sheet rows = workbook.getSheet("Danh sách");
			assertThat(rows.getLastRowNum()).isEqualTo(1738);
			assertThat(rows.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			List<Cell> formulas = formulas(workbook);
			assertThat(formulas).hasSizeGreaterThan(30);
			List<Double> shown = formulas.stream().map(Cell::getNumericCellValue).toList();
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			assertThat(formulas).extracting((cell) -> evaluator.evaluate(cell).getNumberValue()).isEqualTo(shown);
			assertThat(shown).contains(1738.0);
		}
	}

	@Test
	void thePagesCarryTheirOwnLetters() throws Exception {
		try (PDDocument document = Loader.loadPDF(file("pdf"))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Độc lập - Tự do - Hạnh phúc",
					"thành 1.738 lượt giao", "Phụ lục I", "DANH MỤC NHIỆM VỤ HOÀN THÀNH QUÁ HẠN");
			for (PDPage page : document.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
		}
	}

	@Test
	void whoTakesAReportAwayIsRecorded() throws Exception {
		long before = exports();
		file("json");
		assertThat(exports()).isEqualTo(before + 1);
	}

	@Test
	void aFormatThereIsNotIsRefused() throws Exception {
		ask("odt", "").andExpect(status().is4xxClientError());
	}

	private byte[] file(String format) throws Exception {
		return file(format, "2021-03-30T16:59:00+07:00");
	}

	private byte[] file(String format, String knownAt) throws Exception {
		return ask(format, knownAt).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
	}

	private ResultActions ask(String format, String knownAt) throws Exception {
		return this.mvc.perform(get("/reports/file").param("format", format)
			.param("part", "Q1")
			.param("year", "2021")
			.param("knownAt", knownAt)
			.with(People.as(People.leader())));
	}

	private long exports() {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'list.exported'")
			.query(Long.class)
			.single();
	}

	private static String words(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			return extractor.getText();
		}
	}

	private static List<Cell> formulas(XSSFWorkbook workbook) {
		List<Cell> formulas = new ArrayList<>();
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				row.forEach((cell) -> {
					if (cell.getCellType() == CellType.FORMULA) {
						formulas.add(cell);
					}
				});
			}
		}
		return formulas;
	}

}
