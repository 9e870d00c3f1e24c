/**
 * From text to extracted assignments. Pure: no Spring, no database; scored against the
 * corpus.
 */
@ApplicationModule(allowedDependencies = { "deadline" })
@NullMarked
package vn.dondoc.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
