package vn.dondoc.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.SourceText;
import vn.dondoc.extraction.corpus.CorpusDeadline;
import vn.dondoc.extraction.quantity.TargetReader;

/**
 * An extraction in the format of the corpus: names as printed, a deadline by kind, and
 * beside them the words, the rule and the confidence of what was read.
 */
final class CorpusFormat {

	private CorpusFormat() {
	}

	static Map<String, Object> document(String id, SourceText source, Extraction extraction) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("id", id);
		document.put("assignments",
				extraction.assignments().stream().map((assignment) -> assignment(assignment, source)).toList());
		return document;
	}

	private static Map<String, @Nullable Object> assignment(ExtractedAssignment assignment, SourceText source) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("item", (assignment.item() != null) ? assignment.item().value() : null);
		fields.put("start", assignment.start());
		fields.put("end", assignment.end());
		fields.put("lead", names(assignment.leads()));
		fields.put("cooperating", names(assignment.cooperating()));
		ExtractedDeadline deadline = assignment.deadline();
		fields.put("deadline", (deadline != null) ? deadline(deadline, source.issuedOn()) : null);
		fields.put("content", assignment.content().value());
		fields.put("targets", TargetReader.read(assignment.content().value()));
		reading(fields, assignment.rule(), assignment.confidence());
		fields.put("read", read(assignment, source.text()));
		return fields;
	}

	private static List<String> names(List<Field<String>> fields) {
		return fields.stream().map(Field::value).toList();
	}

	private static Map<String, @Nullable Object> deadline(ExtractedDeadline deadline, @Nullable LocalDate issuedOn) {
		Map<String, @Nullable Object> fields = CorpusDeadline.of(deadline.text(), deadline.meaning(),
				deadline.inherited());
		fields.put("start", deadline.start());
		fields.put("end", deadline.end());
		reading(fields, deadline.rule(), deadline.confidence());
		fields.put("because", Because.of(deadline, issuedOn));
		return fields;
	}

	/** The words of every field, for those who want to know where it comes from. */
	private static Map<String, @Nullable Object> read(ExtractedAssignment assignment, String text) {
		Map<String, @Nullable Object> read = new LinkedHashMap<>();
		read.put("item", (assignment.item() != null) ? words(assignment.item(), text) : null);
		read.put("lead", assignment.leads().stream().map((lead) -> words(lead, text)).toList());
		read.put("cooperating", assignment.cooperating().stream().map((helper) -> words(helper, text)).toList());
		return read;
	}

	private static Map<String, @Nullable Object> words(Field<String> field, String text) {
		Map<String, @Nullable Object> words = new LinkedHashMap<>();
		words.put("text", text.substring(field.start(), field.end()));
		words.put("start", field.start());
		words.put("end", field.end());
		reading(words, field.rule(), field.confidence());
		return words;
	}

	private static void reading(Map<String, @Nullable Object> fields, String rule, double confidence) {
		fields.put("rule", rule);
		fields.put("ruleWords", Because.rule(rule));
		fields.put("confidence", confidence);
		fields.put("confidenceWords", Because.confidence(confidence));
	}

}
