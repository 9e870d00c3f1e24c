/**
 * Periodic reports: composed, checked, signed, frozen, rendered.
 */
@ApplicationModule(allowedDependencies = { "statistics", "statistics :: change", "statistics :: cut", "register",
		"programme", "assignment", "directive", "document :: workbook", "organisation", "account", "deadline", "letter",
		"letter :: paper", "attachment" })
@NullMarked
package vn.dondoc.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
