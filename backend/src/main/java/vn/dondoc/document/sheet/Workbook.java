package vn.dondoc.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import vn.dondoc.document.RefusedDocument.ZipBomb;
import vn.dondoc.document.zip.ZipGuard;

/** The sheets of an XLSX file, read as they stream by and never held as a workbook. */
final class Workbook {

	private static final Pattern SINCE_1904 = Pattern.compile("date1904\\s*=\\s*\"(?:1|true|on)\"");

	private Workbook() {
	}

	static List<List<Line>> sheets(byte[] file, int most) {
		try (OPCPackage opened = opened(file)) {
			XSSFReader reader = new XSSFReader(opened);
			SharedStrings strings = new ReadOnlySharedStringsTable(opened, false);
			CellTexts texts = new CellTexts(since1904(reader));
			List<List<Line>> sheets = new ArrayList<>();
			for (Iterator<InputStream> parts = reader.getSheetsData(); parts.hasNext();) {
				try (InputStream part = parts.next()) {
					sheets.add(lines(part, reader, strings, texts, most));
				}
			}
			return sheets;
		}
		catch (UnreadableSheet | ZipBomb known) {
			throw known;
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
				| RuntimeException broken) {
			throw new UnreadableSheet.Broken();
		}
	}

	private static OPCPackage opened(byte[] file) throws IOException, OpenXML4JException {
		ZipGuard.entriesOf(file);
		return OPCPackage.open(new ByteArrayInputStream(file));
	}

	private static List<Line> lines(InputStream part, XSSFReader reader, SharedStrings strings, CellTexts texts,
			int most) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		Lines lines = new Lines(most);
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, lines, texts, false));
		xml.parse(new InputSource(part));
		return lines.all();
	}

	private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException {
		try (InputStream part = reader.getWorkbookData()) {
			return SINCE_1904.matcher(new String(part.readAllBytes(), StandardCharsets.UTF_8)).find();
		}
	}

}
