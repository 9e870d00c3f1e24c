package vn.dondoc.directive;

import vn.dondoc.system.Named;

/** What has become of a directive since it was entered. */
public enum DirectiveState implements Named {

	/** Nobody has said yet what is to be done. */
	TO_REVIEW,

	/** Assignments were issued from it. */
	ISSUED,

	/** Somebody looked and found nothing that is to be done. */
	CLOSED_WITHOUT_ASSIGNMENTS

}
