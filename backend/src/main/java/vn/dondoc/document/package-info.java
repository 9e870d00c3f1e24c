/**
 * From a file to text with places, header fields and secrecy mark. Pure.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
