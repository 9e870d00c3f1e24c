package vn.dondoc.backlog;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.dondoc.backlog.RunningItems.Entered;
import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.ReviewOutcome;

/** The directives a tracker's new rows belong to; those that are missing are entered. */
@Component
class TrackerDirectives {

	private final Headers headers;

	private final EnterDirective enterDirective;

	private final ReviewOutcome outcome;

	TrackerDirectives(Headers headers, EnterDirective enterDirective, ReviewOutcome outcome) {
		this.headers = headers;
		this.enterDirective = enterDirective;
		this.outcome = outcome;
	}

	Map<TrackerDocument, Entered> enter(DryRun.Fresh fresh) {
		Set<TrackerDocument> documents = new LinkedHashSet<>();
		fresh.jobs().forEach((job) -> documents.add(job.row().document()));
		Map<TrackerDocument, DirectiveHeader> heads = this.headers.of(documents);
		Map<TrackerDocument, DirectiveHeader> missing = new HashMap<>(heads);
		missing.keySet().removeAll(fresh.directives().keySet());
		Map<DirectiveHeader, DirectiveId> entered = this.enterDirective.enterIssued(missing.values());
		Map<TrackerDocument, Entered> all = new HashMap<>();
		heads.forEach((document, header) -> {
			DirectiveId known = fresh.directives().get(document);
			if (known != null) {
				this.outcome.assignmentsIssued(known);
			}
			all.put(document,
					new Entered((known != null) ? known : Objects.requireNonNull(entered.get(header)), header));
		});
		return all;
	}

}
