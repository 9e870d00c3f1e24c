/**
 * The command line.
 */
@ApplicationModule(allowedDependencies = { "document", "attachment", "letter", "deadline", "organisation", "extraction",
		"extraction :: reason", "extraction :: corpus", "extraction :: quantity", "account", "account :: setup",
		"directive", "assignment", "statistics", "statistics :: cut", "proposal", "register", "programme", "worklist",
		"search", "notification", "report", "report :: print", "dashboard", "demo", "audit :: chain" })
@NullMarked
package vn.dondoc.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
