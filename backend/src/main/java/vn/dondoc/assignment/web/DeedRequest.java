package vn.dondoc.assignment.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.EnteredLater;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/**
 * The request a deed's form came with. Whoever reads a field that cannot be read, or
 * misses one that is needed, leaves an error at it.
 */
record DeedRequest(AssignmentId assignment, DeedForm form, List<MultipartFile> files, BindingResult errors, SignedIn me,
		Answer answer) {

	/** The working table in any of its states, and nothing a form may lead to else. */
	private static final Pattern TRAY = Pattern.compile("/assignments\\?[\\w.&=%+:-]*");

	/** What the answer is written into: the same page again, or the one led to. */
	record Answer(Model model, RedirectAttributes redirect) {
	}

	/** Who does it to which assignment. */
	DeedCall call() {
		LocalDate on = day("on");
		LocalTime hour = read("time", LocalTime::parse, "assignment.error.time");
		EnteredLater later = (on != null) ? new EnteredLater(on, hour, text("evidence")) : null;
		return new DeedCall(this.form.commandId(), this.assignment, this.form.version(), this.me, later);
	}

	/** Where it was done from: a tray, or the assignment's own page. */
	String then() {
		String from = text("then");
		boolean tray = "/".equals(from) || TRAY.matcher(from).matches();
		return tray ? from : "/assignments/" + this.assignment.value();
	}

	String text(String field) {
		String typed = this.form.typed(field);
		return (typed != null) ? typed.strip() : "";
	}

	@Nullable String textOrNull(String field) {
		String text = text(field);
		return text.isEmpty() ? null : text;
	}

	@Nullable LocalDate day(String field) {
		return read(field, Days::read, "typeMismatch.java.time.LocalDate");
	}

	/** The day the form cannot go without. */
	LocalDate dayNeeded(String field) {
		LocalDate day = day(field);
		if (day == null && !this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, "assignment.error." + field + "-needed");
		}
		return (day != null) ? day : LocalDate.EPOCH;
	}

	@Nullable Integer whole(String field) {
		return read(field, Integer::valueOf, "typeMismatch.java.lang.Integer");
	}

	@Nullable BigDecimal decimal(String field) {
		return read(field, DeedRequest::decimalOf, "typeMismatch.java.math.BigDecimal");
	}

	@Nullable AgencyId agency(String field) {
		UUID id = id(field);
		return (id != null) ? new AgencyId(id) : null;
	}

	@Nullable UUID id(String field) {
		return read(field, UUID::fromString, "assignment.error.choice");
	}

	<E extends Enum<E>> @Nullable E choice(String field, Class<E> choices) {
		return read(field, (typed) -> Enum.valueOf(choices, typed), "assignment.error.choice");
	}

	/** Yes, no, or not said. */
	@Nullable Boolean yes(String field) {
		String typed = textOrNull(field);
		return (typed != null) ? Boolean.valueOf(typed) : null;
	}

	/** Yes or no, which the form cannot go without. */
	boolean yesNeeded(String field) {
		Boolean said = yes(field);
		if (said == null) {
			this.errors.rejectValue(field, "assignment.error." + field + "-needed");
		}
		return Boolean.TRUE.equals(said);
	}

	/** As Vietnamese offices write it: 1.738 or 36,2. */
	private static BigDecimal decimalOf(String typed) {
		return new BigDecimal(typed.replace(".", "").replace(',', '.'));
	}

	private <T> @Nullable T read(String field, Function<String, T> reader, String key) {
		String typed = textOrNull(field);
		if (typed == null) {
			return null;
		}
		try {
			return reader.apply(typed);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			this.errors.rejectValue(field, key);
			return null;
		}
	}

}
