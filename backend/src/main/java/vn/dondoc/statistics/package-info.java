/**
 * Assignments by status as of an instant: the one place that counts or lists them by it.
 * Owns the read model.
 */
@ApplicationModule(allowedDependencies = { "assignment", "assignment :: obligation", "assignment :: fulfilment",
		"directive", "organisation", "account", "deadline" })
@NullMarked
package vn.dondoc.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
