package vn.dondoc.backlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.running.KnownWork.Known;
import vn.dondoc.assignment.running.RunningItem;
import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;

/** Makes items of rows: rows with the same words are one item with several jobs. */
final class RunningItems {

	private final Map<ItemKey, Known> known = new HashMap<>();

	private final Map<DirectiveId, Integer> places = new HashMap<>();

	private final Function<TrackerDocument, Entered> entered;

	private final Function<DryRun.Job, String> evidence;

	/**
	 * Begins with what is known.
	 * @param entered the directive of each document
	 * @param evidence where the Office has a row from
	 */
	RunningItems(Function<TrackerDocument, Entered> entered, Function<DryRun.Job, String> evidence) {
		this.entered = entered;
		this.evidence = evidence;
	}

	/** A directive and its head. */
	record Entered(DirectiveId id, DirectiveHeader header) {
	}

	void know(TrackerDocument document, List<Known> items) {
		for (Known item : items) {
			this.places.merge(item.directive(), item.place(), Math::max);
			this.known.put(new ItemKey(document, Objects.requireNonNullElse(item.label(), ""), item.contentFolded()),
					item);
		}
	}

	List<RunningItem> of(List<DryRun.Job> jobs) {
		Map<ItemKey, List<DryRun.Job>> byItem = new LinkedHashMap<>();
		jobs.forEach((job) -> byItem.computeIfAbsent(ItemKey.of(job.row()), (key) -> new ArrayList<>()).add(job));
		return byItem.entrySet()
			.stream()
			.map((entry) -> item(entry.getValue(), this.known.get(entry.getKey())))
			.toList();
	}

	private RunningItem item(List<DryRun.Job> rows, @Nullable Known known) {
		DryRun.Job first = rows.get(0);
		Entered directive = this.entered.apply(first.row().document());
		DirectiveHeader header = directive.header();
		RunningItem.Origin origin = new RunningItem.Origin(directive.id(), header.issuedOn(), header.origin().source(),
				header.origin().orderedBy());
		List<RunningItem.Job> jobs = new ArrayList<>();
		int before = (known != null) ? known.jobs() : 0;
		for (DryRun.Job row : rows) {
			jobs.add(job(row, before + jobs.size() + 1));
		}
		int place = (known != null) ? known.place() : this.places.merge(directive.id(), 1, Integer::sum);
		return new RunningItem(origin, (known != null) ? known.item() : null, place, first.row().job().label(),
				first.row().job().content(), jobs);
	}

	private RunningItem.Job job(DryRun.Job row, int place) {
		return new RunningItem.Job(place, row.leads().stream().flatMap((lead) -> lead.agencies().stream()).toList(),
				row.cooperating(), row.row().job().term(), row.row().job().rule(), Told.of(row.row().progress()),
				this.evidence.apply(row));
	}

}
