/**
 * Running assignments taken over from the tracker an office kept before: a spreadsheet
 * checked row by row, then entered as a whole or not at all.
 */
@ApplicationModule(allowedDependencies = { "document", "document :: sheet", "attachment", "extraction", "directive",
		"assignment", "assignment :: running", "organisation", "account", "deadline" })
@NullMarked
package vn.dondoc.backlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
