/**
 * Official Word documents in the form of NĐ 30/2020. Pure.
 */
@ApplicationModule(allowedDependencies = { "document", "document :: zip" })
@NullMarked
package vn.dondoc.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
