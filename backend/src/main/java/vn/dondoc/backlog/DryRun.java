package vn.dondoc.backlog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.dondoc.backlog.names.NamedAgencies.Lead;
import vn.dondoc.backlog.names.UnsureName;
import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.backlog.tracker.TrackerStatus;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.document.sheet.Finding;
import vn.dondoc.organisation.AgencyId;

/**
 * What entering a tracker would do, and what keeps it from being entered.
 *
 * @param notices what somebody should look at, but need not change
 */
public record DryRun(List<Finding> bad, List<Finding> notices, List<UnsureName> unsure, Totals totals, Fresh fresh) {

	/**
	 * What there would be.
	 *
	 * @param documents so many directives, of which newDocuments are not here yet
	 * @param known rows that are here already and are passed over
	 */
	public record Totals(int documents, int newDocuments, int items, int known, Counts counts) {
	}

	/** The new assignments by how they stand today. */
	public record Counts(int assignments, int done, int open, int overdue, int ended) {

		static final Counts NONE = new Counts(0, 0, 0, 0, 0);

		Counts plus(Counts other) {
			return new Counts(this.assignments + other.assignments, this.done + other.done, this.open + other.open,
					this.overdue + other.overdue, this.ended + other.ended);
		}

	}

	/** A row with the agencies it is new for. */
	record Job(TrackerRow row, List<Lead> leads, List<AgencyId> cooperating) {

		Job only(Predicate<Lead> which) {
			return new Job(this.row, this.leads.stream().filter(which).toList(), this.cooperating);
		}

		/** Without agencies that have this job already; a lead not sure of stays. */
		Job without(Set<AgencyId> given) {
			return new Job(this.row, this.leads.stream().flatMap((lead) -> lead.without(given)).toList(),
					this.cooperating);
		}

		Counts counts(Instant now) {
			int number = this.leads.stream().mapToInt((lead) -> lead.agencies().size()).sum();
			TrackerStatus status = this.row.progress().status();
			Instant late = this.row.job().term().firstLateAt();
			boolean overdue = status.open() && status != TrackerStatus.SUSPENDED && late != null && !late.isAfter(now);
			return new Counts(number, (status == TrackerStatus.COMPLETED) ? number : 0, status.open() ? number : 0,
					overdue ? number : 0, (status == TrackerStatus.WITHDRAWN) ? number : 0);
		}

	}

	/**
	 * What would be entered.
	 *
	 * @param directives those of the documents that are here already
	 */
	record Fresh(List<Job> jobs, Map<TrackerDocument, DirectiveId> directives) {
	}

	/** Whether it can be entered as it is. */
	public boolean good() {
		return this.bad.isEmpty() && this.unsure.stream().noneMatch(UnsureName::needed);
	}

	/** Whether there is anything that is not here yet. */
	public boolean anythingNew() {
		return !this.fresh.jobs().isEmpty();
	}

}
