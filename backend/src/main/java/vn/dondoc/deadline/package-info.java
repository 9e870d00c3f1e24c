/**
 * From a deadline's meaning and a start to the first late instant; the working calendar.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
