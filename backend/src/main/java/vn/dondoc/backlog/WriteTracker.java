package vn.dondoc.backlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.running.EnterRunning;
import vn.dondoc.assignment.running.KnownWork;
import vn.dondoc.backlog.RunningItems.Entered;
import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.directive.DirectiveId;

/** Writes what is new in a checked tracker: documents, items, assignments, row keys. */
@Component
class WriteTracker {

	/** The language evidence is kept in. */
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final TrackerDirectives directives;

	private final KnownWork work;

	private final EnterRunning enterRunning;

	private final RowKeys keys;

	private final MessageSource messages;

	WriteTracker(TrackerDirectives directives, KnownWork work, EnterRunning enterRunning, RowKeys keys,
			MessageSource messages) {
		this.directives = directives;
		this.work = work;
		this.enterRunning = enterRunning;
		this.keys = keys;
		this.messages = messages;
	}

	/** Answers as how many assignments. */
	int write(SignedIn by, UUID commandId, TrackerFile file, DryRun run) {
		Map<TrackerDocument, Entered> entered = this.directives.enter(run.fresh());
		RunningItems items = new RunningItems((document) -> Objects.requireNonNull(entered.get(document)),
				(job) -> evidence(file, job));
		known(run.fresh().directives()).forEach(items::know);
		List<RowKey> rows = new ArrayList<>();
		run.fresh()
			.jobs()
			.forEach((job) -> job.leads().forEach((lead) -> rows.add(RowKey.of(job.row(), lead.written()))));
		this.keys.add(rows, file.id());
		return this.enterRunning.enter(by, commandId, items.of(run.fresh().jobs()));
	}

	private Map<TrackerDocument, List<KnownWork.Known>> known(Map<TrackerDocument, DirectiveId> directives) {
		Map<DirectiveId, TrackerDocument> documents = new HashMap<>();
		directives.forEach((document, directive) -> documents.put(directive, document));
		Map<TrackerDocument, List<KnownWork.Known>> known = new HashMap<>();
		for (KnownWork.Known item : this.work.of(documents.keySet())) {
			known.computeIfAbsent(documents.get(item.directive()), (document) -> new ArrayList<>()).add(item);
		}
		return known;
	}

	private String evidence(TrackerFile file, DryRun.Job job) {
		return this.messages.getMessage("backlog.evidence",
				new Object[] { file.fileName(), String.valueOf(job.row().row().number()) }, VIETNAMESE);
	}

}
