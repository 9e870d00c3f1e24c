package vn.dondoc.programme.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Paging;

/** Fills the page of one programme. */
@Component
@Transactional(readOnly = true)
class ProgrammePages {

	private static final int SIZE = 50;

	private static final List<Slice> SHOWN = List.of(Slice.TOTAL, Slice.COMPLETED_ON_TIME, Slice.COMPLETED_LATE,
			Slice.COMPLETED_NO_DEADLINE, Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_OVERDUE,
			Slice.NOT_COMPLETED_NO_DEADLINE);

	private final Programmes programmes;

	private final Rows rows;

	ProgrammePages(Programmes programmes, Rows rows) {
		this.programmes = programmes;
		this.rows = rows;
	}

	/** A number under its name, and where its rows are. */
	record Figure(String code, long count, String href) {

		private static Figure of(Slice slice, Cell cell) {
			return new Figure(slice.code(), cell.count(), cell.rows().href());
		}
	}

	/** What a person still has to enter. */
	record Missings(long tasks, List<TargetRow> targets, Figure undated) {

		public boolean none() {
			return this.tasks == 0 && this.targets.isEmpty() && this.undated.count() == 0;
		}

	}

	String progress(ProgrammeId id, SignedIn me, int page, HttpServletRequest request, Model model) {
		Programmes.Progress progress = this.programmes.find(id, me)
			.orElseThrow(() -> new Missing("programme " + id.value()));
		List<TargetRow> targets = this.programmes.targets(id, me).stream().map(TargetRow::of).toList();
		Cell total = progress.line().cell(Slice.TOTAL);
		Paging paging = Paging.of(request, page, SIZE, total.count());
		RowsQuery all = total.rows();
		model.addAttribute("progress", progress);
		model.addAttribute("figures",
				SHOWN.stream().map((slice) -> Figure.of(slice, progress.line().cell(slice))).toList());
		model.addAttribute("targets", targets);
		model.addAttribute("missing", new Missings(progress.missing(),
				targets.stream().filter((target) -> target.last() == null).toList(),
				Figure.of(Slice.NOT_COMPLETED_NO_DEADLINE, progress.line().cell(Slice.NOT_COMPLETED_NO_DEADLINE))));
		model.addAttribute("rows", this.rows.of(all, Sight.of(me), RowOrder.DUE, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		model.addAttribute("office", me.isOffice());
		model.addAttribute("command", Ids.next());
		return "programme/programmes/page";
	}

}
