/**
 * Agencies merged, divided, renamed and closed, each time by a decision with a number.
 */
@NamedInterface("reform")
@NullMarked
package vn.dondoc.organisation.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
