package vn.dondoc.system;

/**
 * A word of the rooms that a permission table may use without this room knowing it:
 * roles, relations and states are enums that implement it.
 */
public interface Named {

	String name();

}
