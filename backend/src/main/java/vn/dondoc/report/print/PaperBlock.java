package vn.dondoc.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.letter.Block;

/**
 * A part of a letter as a template shows it.
 *
 * @param kind heading, paragraph, table or chart
 * @param text the heading's or paragraph's
 */
record PaperBlock(String kind, @Nullable String text, Block.@Nullable Table table, @Nullable Bars chart) {

	static List<PaperBlock> of(List<Block> blocks) {
		return blocks.stream().map(PaperBlock::of).toList();
	}

	private static PaperBlock of(Block block) {
		if (block instanceof Block.Heading heading) {
			return new PaperBlock("heading", heading.text(), null, null);
		}
		if (block instanceof Block.Paragraph paragraph) {
			return new PaperBlock("paragraph", paragraph.text(), null, null);
		}
		if (block instanceof Block.Table table) {
			return new PaperBlock("table", null, table, null);
		}
		return new PaperBlock("chart", null, null, Bars.of((Block.Chart) block));
	}

	/** A chart as bars of table cells. */
	record Bars(String title, List<Block.Series> legend, List<Bar> bars) {

		static Bars of(Block.Chart chart) {
			long longest = IntStream.range(0, chart.categories().size())
				.mapToLong((place) -> total(chart, place))
				.max()
				.orElse(0);
			List<Bar> bars = IntStream.range(0, chart.categories().size())
				.mapToObj((place) -> Bar.of(chart, place, Math.max(longest, 1)))
				.toList();
			return new Bars(chart.title(), chart.series(), bars);
		}

		private static long total(Block.Chart chart, int place) {
			return chart.series().stream().mapToLong((series) -> series.values().get(place)).sum();
		}

	}

	/** One bar: its parts, the last of them empty up to the longest bar's end. */
	record Bar(String name, long total, List<Part> parts) {

		private static final int WHOLE = 1000;

		static Bar of(Block.Chart chart, int place, long longest) {
			long total = Bars.total(chart, place);
			List<Part> parts = new ArrayList<>();
			for (Block.Series series : chart.series()) {
				long width = WHOLE * series.values().get(place) / longest;
				if (width > 0) {
					parts.add(new Part(percent(width), "#" + series.colour()));
				}
			}
			long rest = WHOLE - WHOLE * total / longest;
			if (rest > 0) {
				parts.add(new Part(percent(rest), null));
			}
			return new Bar(chart.categories().get(place), total, parts);
		}

		private static String percent(long width) {
			return width / 10 + "." + width % 10 + "%";
		}

	}

	/** Part of a bar: its width as markup writes it. */
	record Part(String width, @Nullable String colour) {
	}

}
