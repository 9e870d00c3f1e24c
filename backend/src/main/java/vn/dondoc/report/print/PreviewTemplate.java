package vn.dondoc.report.print;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.audit.Exported;
import vn.dondoc.letter.LetterTemplate;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.insight.GatherInsight;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Days;

/** Shows what a template makes of the report of the quarter that runs. */
@Component
public class PreviewTemplate {

	private final ComposeReport compose;

	private final GatherInsight insight;

	private final ReportLetter letter;

	private final LiveRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PreviewTemplate(ComposeReport compose, GatherInsight insight, ReportLetter letter, LiveRows rows,
			ApplicationEventPublisher events, Clock clock) {
		this.compose = compose;
		this.insight = insight;
		this.letter = letter;
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	/** The report as a Word document in that template; it leaves with figures in it. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public byte[] of(LetterTemplate template, Sight sight) {
		Period quarter = Period.quarterOf(Days.of(this.clock.instant()));
		Report report = this.compose.compose(new ReportOrder(quarter, Population.ASSIGNED, null, null), sight);
		this.events.publishEvent(
				new Exported("report.preview", report.table().assignments(), Map.of("period", report.period().code())));
		return template
			.write(this.letter.of(report, this.insight.of(report, null, sight), this.rows.of(report, sight)));
	}

}
