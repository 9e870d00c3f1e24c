/**
 * Entry errors put right by the Office: known from now, true from the beginning.
 */
@NamedInterface("correction")
@NullMarked
package vn.dondoc.assignment.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
