package vn.dondoc.worklist.handover.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.system.Ids;

/**
 * A decision about agencies as typed: who ends, one a line; who takes over what; and an
 * agency that begins, where there is one.
 */
record ReformForm(UUID commandId, @NotNull(message = "{reform.error.on}") @Nullable LocalDate on,
		@NotBlank(message = "{organisation.reform.error.basis}") @Size(max = 300) String basis,
		@NotBlank(message = "{organisation.reform.error.nobody-ends}") String ended, List<ReceiverLine> receivers,
		@Nullable String name, @Nullable String abbreviation, @Nullable String identifier, @Nullable AgencyKind kind,
		@Nullable String subject) {

	private static final int LINES = 6;

	ReformForm {
		Stream<ReceiverLine> filled = (receivers != null) ? receivers.stream() : Stream.of();
		receivers = Stream.concat(filled, Stream.generate(ReceiverLine::empty)).limit(LINES).toList();
	}

	/** The places of the lines, which a form that cannot be read has too. */
	static List<Integer> lines() {
		return IntStream.range(0, LINES).boxed().toList();
	}

	static ReformForm blank(LocalDate today, String ended) {
		return new ReformForm(Ids.next(), today, "", ended, List.of(), null, null, null, AgencyKind.DEPARTMENT, null);
	}

	/** One receiver: its identifier or name, and its subject. */
	record ReceiverLine(@Nullable String agency, @Nullable String subject) {

		static ReceiverLine empty() {
			return new ReceiverLine(null, null);
		}

		@Nullable String agencyOrNone() {
			return stripped(this.agency);
		}

		@Nullable String subjectOrNone() {
			return stripped(this.subject);
		}

	}

	List<String> endedLines() {
		return this.ended.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

	/** The agency that begins on that day; none where no name was typed. */
	KeepAgency.@Nullable Entry founded() {
		String typed = stripped(this.name);
		String code = stripped(this.identifier);
		if (typed == null || this.on == null) {
			return null;
		}
		return new KeepAgency.Entry((code != null) ? code : "", (this.kind != null) ? this.kind : AgencyKind.DEPARTMENT,
				typed, stripped(this.abbreviation), this.on, List.of(), List.of());
	}

	@Nullable String subjectOrNone() {
		return stripped(this.subject);
	}

	static @Nullable String stripped(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
