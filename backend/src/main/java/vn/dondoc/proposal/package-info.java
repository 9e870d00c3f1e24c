/**
 * Extracted assignments under review; issuing one creates assignments.
 */
@ApplicationModule(allowedDependencies = { "extraction", "extraction :: reason", "extraction :: quantity",
		"extraction :: corpus", "document", "directive", "assignment", "assignment :: obligation",
		"assignment :: supersession", "organisation", "account", "deadline" })
@NullMarked
package vn.dondoc.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
