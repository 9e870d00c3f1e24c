package vn.dondoc.system;

/** The one role that rooms without a business word know. */
public enum SystemRole implements Named {

	ADMINISTRATOR

}
