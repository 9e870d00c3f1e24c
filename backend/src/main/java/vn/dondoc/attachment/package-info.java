/**
 * Files as received: stored once by digest, never changed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
