package vn.dondoc.audit.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditFilter;

/** What is looked for, as typed. */
record FilterForm(@Nullable String person, @Nullable String action, @Nullable String subject, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String address) {

	AuditFilter filter() {
		return new AuditFilter(this.person, this.action, this.subject, this.from, this.to, this.address);
	}

	/** Whether anything is looked for. */
	public boolean narrows() {
		return !filter().said().isEmpty();
	}

}
