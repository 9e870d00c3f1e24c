package vn.dondoc.letter.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Block.Series;

/** Writes a chart of Word's own, with the table of its figures inside. */
final class ChartWriter {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private static final double WIDTH_CM = 16.4;

	private static final double HEAD_CM = 3.2;

	private static final double BAR_CM = 0.75;

	private static final double MOST_CM = 21;

	private ChartWriter() {
	}

	static void write(Block.Chart chart, XWPFDocument document, XWPFRun run) {
		double height = Math.min(MOST_CM, HEAD_CM + BAR_CM * chart.categories().size());
		try {
			XWPFChart drawn = document.createChart(run, cm(WIDTH_CM), cm(height));
			drawn.setTitleText(PlainText.line(chart.title()));
			drawn.setTitleOverlay(false);
			drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
			letters(drawn);
			bars(chart, drawn);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int cm(double length) {
		return (int) Math.round(length * Units.EMU_PER_CENTIMETER);
	}

	private static void letters(XWPFChart chart) {
		CTTextCharacterProperties letters = chart.getCTChartSpace().addNewTxPr().addNewP().addNewPPr().addNewDefRPr();
		chart.getCTChartSpace().getTxPr().addNewBodyPr();
		letters.setSz(1000);
		letters.addNewLatin().setTypeface(StandardForm.FONT);
	}

	private static void bars(Block.Chart chart, XWPFChart drawn) {
		XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
		names.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
		values.setCrosses(AxisCrosses.MAX);
		XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
		bars.setBarDirection(BarDirection.BAR);
		bars.setBarGrouping(BarGrouping.STACKED);
		bars.setGapWidth(40);
		XDDFCategoryDataSource categories = categories(chart.categories(), drawn);
		for (int i = 0; i < chart.series().size(); i++) {
			add(chart.series().get(i), i + 1, categories, bars, drawn);
		}
		bars.setVaryColors(false);
		drawn.plot(bars);
		layOverEachOther(drawn.getCTChart().getPlotArea().getBarChartArray(0));
	}

	/** Written by hand: the lighter POI knows the element but not its type. */
	private static void layOverEachOther(CTBarChart bars) {
		try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
			cursor.toEndToken();
			cursor.toNextToken();
			cursor.beginElement("overlap", NAMESPACE);
			cursor.insertAttributeWithValue("val", "100");
		}
	}

	private static XDDFCategoryDataSource categories(List<String> names, XWPFChart drawn) {
		return XDDFDataSourcesFactory.fromArray(names.stream().map(PlainText::line).toArray(String[]::new),
				column(drawn, names.size(), 0), 0);
	}

	private static void add(Series series, int column, XDDFCategoryDataSource categories, XDDFChartData bars,
			XWPFChart drawn) {
		XDDFNumericalDataSource<Long> values = XDDFDataSourcesFactory.fromArray(series.values().toArray(Long[]::new),
				column(drawn, series.values().size(), column), column);
		String name = PlainText.line(series.name());
		XDDFChartData.Series added = bars.addSeries(categories, values);
		added.setTitle(name, drawn.setSheetTitle(name, column));
		added.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(series.colour()))));
	}

	private static byte[] rgb(String colour) {
		int value = Integer.parseInt(colour, 16);
		return new byte[] { (byte) (value >> 16), (byte) (value >> 8), (byte) value };
	}

	private static String column(XWPFChart chart, int rows, int column) {
		return chart.formatRange(new CellRangeAddress(1, rows, column, column));
	}

}
