package vn.dondoc.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.dashboard.web.OverviewView.Line;
import vn.dondoc.dashboard.web.OverviewView.RowsView;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.PendingHandovers;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.worklist.NextDeeds;

/** Asks the statistics for what waits for a clerk or for an agency's officer. */
@Component
class OwnWork {

	private static final List<Slice> OFFICE = List.of(Slice.SUBMITTED, Slice.EXTENSION_REQUESTED,
			Slice.RETURN_REQUESTED, Slice.NOT_COMPLETED_OVERDUE, Slice.DUE_SOON, Slice.NOT_ACKNOWLEDGED);

	private static final List<Slice> AGENCY = List.of(Slice.NOT_ACKNOWLEDGED, Slice.NOT_COMPLETED_OVERDUE,
			Slice.DUE_SOON, Slice.UNDER_WAY, Slice.SUBMITTED);

	private final Figures figures;

	private final FirstRows rows;

	private final PendingHandovers handovers;

	private final PendingRevisions revisions;

	private final Escalated escalated;

	private final NextDeeds nextDeeds;

	OwnWork(Figures figures, FirstRows rows, PendingHandovers handovers, PendingRevisions revisions,
			Escalated escalated, NextDeeds nextDeeds) {
		this.figures = figures;
		this.rows = rows;
		this.handovers = handovers;
		this.revisions = revisions;
		this.escalated = escalated;
		this.nextDeeds = nextDeeds;
	}

	@Transactional(readOnly = true)
	OwnWorkView of(SignedIn me) {
		Sight sight = Sight.of(me);
		Question all = Question.now();
		List<FigureView> trays = Stream
			.concat((me.isOffice() ? OFFICE : AGENCY).stream().map((slice) -> tray(all.rows(slice), sight)),
					me.isOffice() ? decisions() : Stream.of())
			.toList();
		RowsQuery first = all.rows(me.isOffice() ? Slice.SUBMITTED : Slice.NOT_ACKNOWLEDGED);
		RowsView waiting = this.rows.each(first, sight);
		RowsView overdue = first(me, all.rows(Slice.NOT_COMPLETED_OVERDUE));
		RowsView dueSoon = first(me, all.rows(Slice.DUE_SOON));
		List<Row> shown = Stream.of(waiting, overdue, dueSoon)
			.flatMap((list) -> list.lines().stream().map(Line::row))
			.toList();
		return new OwnWorkView(trays, new Waiting(first.slice().code(), waiting), overdue, dueSoon,
				this.nextDeeds.of(shown, me), me.isOffice() ? this.escalated.of(all, sight) : null);
	}

	/** Shown until their lists are empty. */
	private Stream<FigureView> decisions() {
		return Stream
			.of(new FigureView("handover", this.handovers.count(), "/handovers"),
					new FigureView("revision", this.revisions.count(), "/deadline-revisions"))
			.filter((list) -> list.count() > 0);
	}

	private FigureView tray(RowsQuery rows, Sight sight) {
		return new FigureView(rows.slice().code(), this.figures.count(rows, sight), rows.href());
	}

	/**
	 * The Office sees what was given to many agencies once, an agency each of its own.
	 */
	private RowsView first(SignedIn me, RowsQuery query) {
		Sight sight = Sight.of(me);
		return me.isOffice() ? this.rows.byItem(query, sight) : this.rows.each(query, sight);
	}

	/**
	 * What waits for a person.
	 *
	 * @param next what an agency most often does next with the rows it leads
	 */
	record OwnWorkView(List<FigureView> trays, Waiting waiting, RowsView overdue, RowsView dueSoon,
			Map<AssignmentId, NextDeeds.Next> next, Escalated.@Nullable EscalatedView escalated) {

	}

	/** The tray whose rows come first. */
	record Waiting(String name, RowsView list) {

	}

}
