/**
 * Wiring that knows no business word: clock, security chain, locale, formatters, error
 * pages.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
