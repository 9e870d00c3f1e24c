package vn.dondoc.system;

/**
 * What was asked for does not exist, or the person asking may not know that it does; the
 * 404 page answers.
 */
public class Missing extends RuntimeException {

	public Missing(String what) {
		super(what);
	}

}
