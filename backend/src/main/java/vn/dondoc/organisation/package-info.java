/**
 * Agencies through time: identifiers, names, groups, succession by date and subject;
 * names resolved as of a date.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
