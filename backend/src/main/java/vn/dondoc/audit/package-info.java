/**
 * Who did what, when: an append-only entry per audited event, written in the same
 * transaction, sealed afterwards.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
