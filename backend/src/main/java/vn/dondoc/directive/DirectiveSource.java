package vn.dondoc.directive;

/** Whose order a directive carries; figures are cut by it. */
public enum DirectiveSource {

	/** The Government or the Prime Minister. */
	GOVERNMENT,

	PROVINCIAL_PARTY_COMMITTEE,

	PEOPLES_COUNCIL,

	PEOPLES_COMMITTEE,

	CHAIRMAN,

	VICE_CHAIRMAN

}
