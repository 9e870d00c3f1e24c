package vn.dondoc.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The day an agency ends, and who takes over what. */
record ClosingForm(@NotNull(message = "{organisation.error.closing-day}") LocalDate on,
		List<SuccessorLine> successors) {

	private static final int LINES = 5;

	ClosingForm {
		Stream<SuccessorLine> filled = (successors != null) ? successors.stream() : Stream.of();
		successors = Stream.concat(filled, Stream.generate(SuccessorLine::empty)).limit(LINES).toList();
	}

	/** The places of the lines, which a form that cannot be read has too. */
	static List<Integer> lines() {
		return IntStream.range(0, LINES).boxed().toList();
	}

	static ClosingForm blank(LocalDate today) {
		return new ClosingForm(today, List.of());
	}

	/** One successor: its identifier or name, and its subject. */
	record SuccessorLine(@Nullable String agency, @Nullable String subject) {

		static SuccessorLine empty() {
			return new SuccessorLine(null, null);
		}

		boolean filled() {
			return this.agency != null && !this.agency.isBlank();
		}

		@Nullable String subjectOrNone() {
			return (this.subject == null || this.subject.isBlank()) ? null : this.subject.strip();
		}

	}

}
