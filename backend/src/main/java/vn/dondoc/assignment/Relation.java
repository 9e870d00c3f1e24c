package vn.dondoc.assignment;

import vn.dondoc.system.Named;

/** How the agency a person acts for stands to an assignment. */
public enum Relation implements Named {

	LEAD, COOPERATING

}
