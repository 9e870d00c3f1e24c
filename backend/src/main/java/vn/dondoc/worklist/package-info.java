/**
 * The working tables of office and agency.
 */
@ApplicationModule(allowedDependencies = { "statistics", "statistics :: cut", "assignment", "assignment :: handover",
		"assignment :: revision", "assignment :: within", "directive", "document :: workbook", "organisation",
		"organisation :: reform", "account", "deadline" })
@NullMarked
package vn.dondoc.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
