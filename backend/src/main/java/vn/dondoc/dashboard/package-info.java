/**
 * Opening screens of office, agencies and leaders; meeting mode.
 */
@ApplicationModule(allowedDependencies = { "statistics", "statistics :: cut", "report", "report :: signing", "worklist",
		"programme", "register", "assignment", "assignment :: revision", "directive", "organisation", "account",
		"deadline" })
@NullMarked
package vn.dondoc.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
