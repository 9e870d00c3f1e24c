package vn.dondoc.report.frozen;

import java.util.List;

import vn.dondoc.report.insight.Insight;
import vn.dondoc.statistics.CutTable;

/**
 * What stood beside a report's figures when it was frozen.
 *
 * @param insight rates, ages, how soon it was entered, and causes
 * @param cuts by everything else it may be cut by
 */
public record FrozenInsight(Insight insight, List<CutTable> cuts) {
	public FrozenInsight {
		cuts = List.copyOf(cuts);
	}
}
