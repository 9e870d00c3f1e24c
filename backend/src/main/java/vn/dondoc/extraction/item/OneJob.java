package vn.dondoc.extraction.item;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.passage.Passage;

/**
 * "Sở A công bố giá; tháng 7 đã công bố nhưng chưa phù hợp. Giao Sở A công bố bổ sung":
 * an item that comes back to the same agencies after it told how things stand is one job,
 * as long as it names one deadline at most.
 */
final class OneJob {

	private OneJob() {
	}

	static List<Draft> of(List<Draft> drafts, Passage passage) {
		List<Draft> jobs = new ArrayList<>();
		for (Draft draft : drafts) {
			Draft before = jobs.isEmpty() ? null : jobs.get(jobs.size() - 1);
			if (before != null && goesOn(before, draft, passage)) {
				jobs.set(jobs.size() - 1,
						before.to(draft.end()).helped(Fields.joined(before.cooperating(), draft.cooperating())));
			}
			else {
				jobs.add(draft);
			}
		}
		return jobs;
	}

	private static boolean goesOn(Draft before, Draft draft, Passage passage) {
		boolean named = !draft.leads().isEmpty() && Fields.same(before.leads(), draft.leads());
		boolean dated = !passage.phrases(before.start(), before.end()).isEmpty();
		boolean again = !passage.phrases(draft.start(), draft.end()).isEmpty();
		boolean apart = passage.flow().printed().startsWith("Riêng ", draft.start());
		return named && !(dated && again) && !apart;
	}

}
