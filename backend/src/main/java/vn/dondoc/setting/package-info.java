/**
 * What an administrator may change: dated, audited values, read as of an instant.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
