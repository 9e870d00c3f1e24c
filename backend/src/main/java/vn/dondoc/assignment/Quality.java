package vn.dondoc.assignment;

/** The mark the Office may give a result it confirms. */
public enum Quality {

	GOOD, SUFFICIENT, WITH_RESERVATIONS

}
