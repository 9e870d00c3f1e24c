/**
 * Demo data, made through the real deeds under a set clock.
 */
@ApplicationModule(allowedDependencies = { "document", "attachment", "letter", "deadline", "organisation",
		"organisation :: reform", "assignment :: grouping", "extraction", "assignment :: obligation",
		"assignment :: recurrence", "assignment :: fulfilment", "assignment :: extension", "account", "directive",
		"assignment", "statistics", "proposal", "register", "programme", "worklist", "search", "notification", "report",
		"report :: signing", "dashboard" })
@NullMarked
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
