/**
 * From taking an assignment on to having its result confirmed.
 */
@NamedInterface("fulfilment")
@NullMarked
package vn.dondoc.assignment.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
