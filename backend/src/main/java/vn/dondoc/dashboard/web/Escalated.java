package vn.dondoc.dashboard.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.FigureSettings;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/**
 * Counts what the Office and leaders are to be told of: each number leads to its rows.
 */
@Component
class Escalated {

	private final Figures figures;

	private final Settings settings;

	Escalated(Figures figures, Settings settings) {
		this.figures = figures;
		this.settings = settings;
	}

	/** The numbers, and what each counts beyond. */
	record EscalatedView(List<FigureView> figures, int reminders, int overdueDays, int silentDays) {
	}

	EscalatedView of(Question all, Sight sight) {
		Map<Slice, Long> counts = this.figures.ofOpen(all, sight, Slice.ESCALATED);
		List<FigureView> shown = Slice.ESCALATED.stream()
			.map((slice) -> new FigureView(slice.code(), counts.getOrDefault(slice, 0L), all.rows(slice).href()))
			.toList();
		return new EscalatedView(shown, this.settings.get(FigureSettings.REMINDERS_BORNE),
				this.settings.get(FigureSettings.OVERDUE_DAYS_BORNE),
				this.settings.get(FigureSettings.SILENT_DAYS_BORNE));
	}

}
