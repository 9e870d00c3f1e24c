package vn.dondoc.backlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.running.KnownWork;
import vn.dondoc.backlog.names.NamedAgencies;
import vn.dondoc.backlog.names.NamedAgencies.Lead;
import vn.dondoc.backlog.tracker.Findings;
import vn.dondoc.backlog.tracker.TrackerColumn;
import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;

/**
 * Parts what is new in a tracker from what is here already, be it from the same tracker
 * or entered by hand.
 */
@Component
class SiftRows {

	private final RowKeys keys;

	private final KnownDocuments documents;

	private final KnownWork work;

	SiftRows(RowKeys keys, KnownDocuments documents, KnownWork work) {
		this.keys = keys;
		this.documents = documents;
		this.work = work;
	}

	/** Rows parted: what is new, and how many rows are here already. */
	record Sifted(DryRun.Fresh fresh, int known) {

		DryRun.Totals totals(Instant now) {
			Set<TrackerDocument> documents = new HashSet<>();
			Set<ItemKey> items = new HashSet<>();
			DryRun.Counts counts = DryRun.Counts.NONE;
			for (DryRun.Job job : this.fresh.jobs()) {
				documents.add(job.row().document());
				items.add(ItemKey.of(job.row()));
				counts = counts.plus(job.counts(now));
			}
			int known = (int) documents.stream().filter(this.fresh.directives()::containsKey).count();
			return new DryRun.Totals(documents.size(), documents.size() - known, items.size(), this.known, counts);
		}

	}

	Sifted sift(List<TrackerRow> rows, NamedAgencies named, Findings findings) {
		Map<RowKey, TrackerRow> first = new LinkedHashMap<>();
		List<DryRun.Job> jobs = new ArrayList<>();
		for (TrackerRow row : rows) {
			List<Lead> leads = new ArrayList<>();
			for (Lead lead : named.leads(row)) {
				TrackerRow before = first.putIfAbsent(RowKey.of(row, lead.written()), row);
				if (before == null) {
					leads.add(lead);
				}
				else {
					findings.bad(row.row(), TrackerColumn.CONTENT, "twice", String.valueOf(before.row().number()));
				}
			}
			jobs.add(new DryRun.Job(row, leads, named.cooperating(row, leads)));
		}
		return withoutGiven(without(this.keys.entered(first.keySet()), jobs), jobs.size());
	}

	private static List<DryRun.Job> without(Set<RowKey> entered, List<DryRun.Job> jobs) {
		return jobs.stream()
			.map((job) -> job.only((lead) -> !entered.contains(RowKey.of(job.row(), lead.written()))))
			.filter((job) -> !job.leads().isEmpty())
			.toList();
	}

	private Sifted withoutGiven(List<DryRun.Job> jobs, int rows) {
		Set<TrackerDocument> asked = new LinkedHashSet<>();
		jobs.forEach((job) -> asked.add(job.row().document()));
		Map<TrackerDocument, DirectiveId> known = this.documents.among(asked);
		Map<String, List<KnownWork.Known>> given = this.work.of(known.values())
			.stream()
			.collect(Collectors.groupingBy((item) -> item.directive() + item.contentFolded()));
		List<DryRun.Job> fresh = jobs.stream()
			.map((job) -> job.without(agencies(job.row(),
					given.getOrDefault(known.get(job.row().document()) + Folding.fold(job.row().job().content()),
							List.of()))))
			.filter((job) -> !job.leads().isEmpty())
			.toList();
		return new Sifted(new DryRun.Fresh(fresh, known), rows - fresh.size());
	}

	/**
	 * Whom the row's item was given to; where one of two has no number, words alone tell.
	 */
	private static Set<AgencyId> agencies(TrackerRow row, List<KnownWork.Known> given) {
		String number = number(row.job().label());
		return given.stream()
			.filter((item) -> number.isEmpty() || Set.of("", number).contains(number(item.label())))
			.flatMap((item) -> item.agencies().stream())
			.collect(Collectors.toSet());
	}

	/** "II. 3." and "II.3" are the same number. */
	private static String number(@Nullable String label) {
		return (label != null) ? Folding.fold(label).replaceAll("[^a-z0-9]+", " ").strip() : "";
	}

}
