package vn.dondoc.account;

import vn.dondoc.system.Named;

/** What a person does in the system; a person may hold several. */
public enum Role implements Named {

	ADMINISTRATOR, OFFICE_CLERK, OFFICE_HEAD, LEADER, AGENCY_HEAD, AGENCY_OFFICER;

	/** Whether the role acts for one agency, which its holder must therefore have. */
	public boolean ofAgency() {
		return this == AGENCY_HEAD || this == AGENCY_OFFICER;
	}

	/** Whether the role belongs to the Office. */
	public boolean ofOffice() {
		return this == OFFICE_CLERK || this == OFFICE_HEAD;
	}

}
