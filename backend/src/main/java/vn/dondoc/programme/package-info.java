/**
 * Named groups of assignments and targets ("15 nhiệm vụ trọng tâm").
 */
@ApplicationModule(allowedDependencies = { "statistics", "assignment", "assignment :: grouping", "assignment :: titles",
		"organisation", "account" })
@NullMarked
package vn.dondoc.programme;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
