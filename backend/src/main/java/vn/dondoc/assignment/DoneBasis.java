package vn.dondoc.assignment;

/** Which of its three dates an assignment is judged on once it is confirmed. */
public enum DoneBasis {

	/** The instant the agency submitted the result that was confirmed. */
	SUBMITTED,
	/** The date on the product itself. */
	PRODUCT,
	/** The instant the Office decided. */
	CONFIRMED

}
