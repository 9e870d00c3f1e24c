package vn.dondoc.directive.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.intake.Intake;
import vn.dondoc.directive.intake.IntakeForm;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Found;
import vn.dondoc.document.HeaderFields;
import vn.dondoc.system.Folding;

/**
 * What was read of a document's head, field by field: the value to start from and the
 * words it was read from.
 */
record Suggestion(Map<String, Object> values, Map<String, String> readFrom) {

	static Suggestion of(Intake intake, LocalDate today) {
		HeaderFields read = HeaderFields.read(intake.text());
		Suggestion suggestion = new Suggestion(new HashMap<>(), new HashMap<>());
		suggestion.add("number", read.number(), intake.text());
		suggestion.add("type", read.type(), intake.text());
		suggestion.add("issuer", read.issuer(), intake.text());
		suggestion.add("orderedBy", read.orderedBy(), intake.text());
		suggestion.add("issuedOn", read.issuedOn(), intake.text());
		suggestion.add("summary", read.summary(), intake.text());
		HeaderFields.noSuchDate(intake.text()).ifPresent((d) -> suggestion.readFrom.put("noSuchDate", d.value()));
		if (intake.form() == IntakeForm.ORAL) {
			suggestion.values.put("type", DocumentType.Y_KIEN_CHI_DAO.name());
			suggestion.values.putIfAbsent("issuedOn", today);
		}
		suggestion.values.put("source", DirectiveSource.of(suggestion.words("orderedBy"), suggestion.words("issuer")));
		return suggestion;
	}

	/** The form to start from. */
	@SuppressWarnings("NullAway")
	HeaderForm form() {
		return new HeaderForm(words("number"), words("type"), words("issuer"), words("orderedBy"),
				(DirectiveSource) this.values.get("source"), (LocalDate) this.values.get("issuedOn"), words("summary"));
	}

	private void add(String field, @Nullable Found<?> found, String text) {
		if (found != null) {
			this.values.put(field, plain(found.value()));
			this.readFrom.put(field, found.words(text));
		}
	}

	private String words(String field) {
		return this.values.getOrDefault(field, "").toString();
	}

	private static Object plain(Object value) {
		if (value instanceof DocumentNumber number) {
			return number.printed();
		}
		return (value instanceof DocumentType type) ? type.name() : value;
	}

}
