package vn.dondoc.system;

import java.util.List;

/**
 * A room's part of the one table that says who may do what; a component beside the room's
 * controllers.
 */
public interface PermissionTable {

	List<Permission> permissions();

}
