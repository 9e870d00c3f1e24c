package vn.dondoc.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.running.RunningItem;
import vn.dondoc.backlog.tracker.TrackerRow;

/** The facts behind the word a tracker has for how far the work has got. */
final class Told {

	private Told() {
	}

	static List<RunningItem.Told> of(TrackerRow.Progress progress) {
		String note = progress.note();
		String words = Objects.requireNonNullElse(note, progress.status().title());
		List<RunningItem.Told> told = new ArrayList<>();
		switch (progress.status()) {
			case ISSUED -> {
			}
			case ACKNOWLEDGED -> told.add(byAgency(new FactPayload.Acknowledged()));
			case IN_PROGRESS -> told.add(byAgency(new FactPayload.Progress(null, words, null, null, null)));
			case SUBMITTED -> told.add(submitted(progress));
			case COMPLETED -> {
				told.add(submitted(progress));
				told.add(new RunningItem.Told(progress.doneOn(), false, new FactPayload.Confirmed(null, null)));
			}
			case SUSPENDED -> told.add(byOffice(new FactPayload.Suspended(words)));
			case WITHDRAWN -> told.add(byOffice(new FactPayload.Withdrawn(words)));
		}
		if (note != null && !saysTheNote(progress)) {
			told.add(byOffice(new FactPayload.Commented(note, List.of())));
		}
		return told;
	}

	private static boolean saysTheNote(TrackerRow.Progress progress) {
		return switch (progress.status()) {
			case ISSUED, ACKNOWLEDGED -> false;
			case IN_PROGRESS, SUBMITTED, COMPLETED, SUSPENDED, WITHDRAWN -> true;
		};
	}

	private static RunningItem.Told submitted(TrackerRow.Progress progress) {
		Deliverable result = Deliverable.document(progress.result(), progress.resultOn());
		return new RunningItem.Told(progress.doneOn(), true,
				new FactPayload.Submitted(result, progress.note(), null, null));
	}

	private static RunningItem.Told byAgency(FactPayload payload) {
		return new RunningItem.Told(null, true, payload);
	}

	private static RunningItem.Told byOffice(FactPayload payload) {
		return new RunningItem.Told(null, false, payload);
	}

}
