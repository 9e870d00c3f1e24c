/**
 * What the office issues and holds: issued documents, meetings, schemes of the work
 * programme.
 */
@ApplicationModule(allowedDependencies = { "document", "document :: sheet", "assignment", "organisation", "account",
		"deadline", "attachment" })
@NullMarked
package vn.dondoc.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
