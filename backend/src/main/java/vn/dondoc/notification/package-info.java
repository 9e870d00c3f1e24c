/**
 * Everything that reaches a person unasked: reminders, escalation, inbox, mail, calendar
 * feed.
 */
@ApplicationModule(allowedDependencies = { "statistics", "assignment", "assignment :: grouping",
		"assignment :: obligation", "assignment :: reminder", "directive", "organisation", "account", "deadline",
		"letter", "attachment", "report :: schedule", "report :: signing" })
@NullMarked
package vn.dondoc.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
