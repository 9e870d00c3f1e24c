package vn.dondoc.worklist.handover.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.organisation.reform.Reform;
import vn.dondoc.organisation.reform.ReorganiseAgencies;

/**
 * Reads a typed decision about agencies; a name nobody bears is an error of its field.
 */
@Component
class TypedReform {

	private final TypedAgencies typed;

	private final Agencies agencies;

	TypedReform(TypedAgencies typed, Agencies agencies) {
		this.typed = typed;
		this.agencies = agencies;
	}

	/** Nothing where the form has errors. */
	Optional<ReorganiseAgencies.Command> read(ReformForm form, BindingResult errors, SignedIn me) {
		LocalDate on = form.on();
		if (errors.hasErrors() || on == null) {
			return Optional.empty();
		}
		List<AgencyId> ended = ended(form, on, errors);
		List<Reform.Receiver> receivers = receivers(form, on, errors);
		KeepAgency.Entry entry = form.founded();
		if (entry != null && entry.identifier().isEmpty()) {
			errors.rejectValue("identifier", "organisation.error.identifier");
		}
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		return Optional.of(new ReorganiseAgencies.Command(form.commandId(), me, on, form.basis(), ended, receivers,
				founded(form, entry, ended)));
	}

	private List<AgencyId> ended(ReformForm form, LocalDate on, BindingResult errors) {
		List<AgencyId> ended = new ArrayList<>();
		for (String line : form.endedLines()) {
			Optional<AgencyId> agency = this.typed.read(line, on.minusDays(1));
			if (agency.isEmpty()) {
				errors.rejectValue("ended", "organisation.error.unknown-member", new Object[] { line }, line);
			}
			agency.ifPresent(ended::add);
		}
		return ended;
	}

	private List<Reform.Receiver> receivers(ReformForm form, LocalDate on, BindingResult errors) {
		List<Reform.Receiver> receivers = new ArrayList<>();
		for (int i = 0; i < form.receivers().size(); i++) {
			ReformForm.ReceiverLine line = form.receivers().get(i);
			String name = line.agencyOrNone();
			if (name == null) {
				continue;
			}
			Optional<AgencyId> agency = this.typed.read(name, on);
			if (agency.isEmpty()) {
				errors.rejectValue("receivers[" + i + "].agency", "organisation.error.unknown-agency");
			}
			agency.ifPresent((found) -> receivers.add(new Reform.Receiver(found, line.subjectOrNone())));
		}
		return receivers;
	}

	/** What begins belongs to the province of what ends. */
	private ReorganiseAgencies.@Nullable Founded founded(ReformForm form, KeepAgency.@Nullable Entry entry,
			List<AgencyId> ended) {
		if (entry == null) {
			return null;
		}
		AgencyView before = this.agencies.get(ended.get(0));
		return new ReorganiseAgencies.Founded(entry, Objects.requireNonNull(before.province()), form.subjectOrNone());
	}

}
