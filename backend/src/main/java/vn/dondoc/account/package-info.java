/**
 * People who sign in, their roles, the agency they act for.
 */
@ApplicationModule(allowedDependencies = { "organisation", "document :: sheet" })
@NullMarked
package vn.dondoc.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
