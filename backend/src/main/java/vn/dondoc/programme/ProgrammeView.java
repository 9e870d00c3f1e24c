package vn.dondoc.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A programme as pages show it. */
public record ProgrammeView(ProgrammeId id, ProgrammeDetails details, @Nullable LocalDate closedOn, int version) {

	public boolean open() {
		return this.closedOn == null;
	}

}
