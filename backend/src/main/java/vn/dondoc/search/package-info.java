/**
 * Finding anything a person may see.
 */
@ApplicationModule(allowedDependencies = { "statistics", "directive", "assignment", "assignment :: words", "register",
		"organisation", "account" })
@NullMarked
package vn.dondoc.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
