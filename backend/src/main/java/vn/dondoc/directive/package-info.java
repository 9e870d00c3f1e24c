/**
 * Directive documents as received: number, type, who ordered, date, text, original file.
 */
@ApplicationModule(allowedDependencies = { "document", "attachment", "organisation", "account" })
@NullMarked
package vn.dondoc.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
