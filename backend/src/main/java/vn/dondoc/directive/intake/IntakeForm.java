package vn.dondoc.directive.intake;

/** How a document came in. */
public enum IntakeForm {

	FILE, PASTED,

	/** What a leader said; its document may follow. */
	ORAL

}
