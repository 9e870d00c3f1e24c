/**
 * Assignments from issue to confirmed completion: items, obligations, facts, rules,
 * standing.
 */
@ApplicationModule(allowedDependencies = { "directive", "organisation", "account", "deadline", "attachment" })
@NullMarked
package vn.dondoc.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
