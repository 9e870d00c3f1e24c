package vn.dondoc.proposal.learning;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.audit.Exported;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.extraction.corpus.CorpusDeadline;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.Selection;

/**
 * Writes what was issued, as it was put right since, as annotated documents: one file
 * each, in an archive.
 */
@Component
@Transactional(readOnly = true)
public class CorpusExport {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ReadingQuality quality;

	private final Directives directives;

	private final PutRight entries;

	private final ApplicationEventPublisher events;

	CorpusExport(ReadingQuality quality, Directives directives, PutRight entries, ApplicationEventPublisher events) {
		this.events = events;
		this.quality = quality;
		this.directives = directives;
		this.entries = entries;
	}

	/** Writes them as a zip; the trail says that they were taken away. */
	@Transactional
	public void write(OutputStream out) throws IOException {
		List<DirectiveId> settled = List.copyOf(this.quality.settled());
		this.events.publishEvent(new Exported("proposal.corpus", settled.size(), Map.of()));
		try (ZipOutputStream archive = new ZipOutputStream(out)) {
			for (DirectiveId id : settled) {
				archive.putNextEntry(new ZipEntry(id.value() + ".json"));
				archive.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(id)));
				archive.closeEntry();
			}
		}
	}

	private Map<String, @Nullable Object> document(DirectiveId id) {
		DirectiveView directive = this.directives.get(id);
		String text = this.directives.text(id);
		String number = directive.header().number().printed();
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("id", id.value().toString());
		fields.put("source", "dondoc");
		fields.put("kind", directive.type().id().toLowerCase(Locale.ROOT));
		fields.put("number", number.isEmpty() ? null : number);
		fields.put("issuer", directive.header().origin().issuer());
		fields.put("issued_on", directive.header().issuedOn().toString());
		fields.put("text", text);
		List<Object> assignments = new ArrayList<>();
		for (Entry entry : this.entries.entries(id)) {
			Selection words = entry.words();
			if (entry.state() == ProposalState.ISSUED && words != null && words.end() <= text.length()) {
				assignments.add(assignment(entry, text.substring(words.start(), words.end()), text));
			}
		}
		fields.put("assignments", assignments);
		return fields;
	}

	private static Map<String, @Nullable Object> assignment(Entry entry, String span, String text) {
		Draft draft = entry.draft();
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("item", draft.label());
		fields.put("span", span);
		fields.put("lead", names(draft.leads()));
		fields.put("cooperating", names(draft.cooperating()));
		Due due = draft.due();
		Deadline meaning = Facts.meaning(entry);
		fields.put("deadline",
				(due != null && meaning != null) ? deadline(phrase(entry, due, span, text), meaning, span) : null);
		String printed = plain(text);
		List<String> inferred = Stream.concat(names(draft.leads()).stream(), names(draft.cooperating()).stream())
			.filter((name) -> !printed.contains(plain(name)))
			.toList();
		if (!inferred.isEmpty()) {
			fields.put("inferred", inferred);
		}
		return fields;
	}

	private static Map<String, @Nullable Object> deadline(String phrase, Deadline meaning, String span) {
		return CorpusDeadline.of(phrase, meaning, !span.contains(phrase));
	}

	/** The words in the text: as the person wrote them, else as they were read. */
	private static String phrase(Entry entry, Due due, String span, String text) {
		if (!due.phrase().isBlank() && text.contains(due.phrase())) {
			return due.phrase();
		}
		var read = (entry.readAs() != null) ? entry.readAs().deadline() : null;
		return (read != null && text.contains(read.text())) ? read.text() : span;
	}

	private static List<String> names(List<Assignee> assignees) {
		return assignees.stream().map(Assignee::printedName).toList();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ");
	}

}
