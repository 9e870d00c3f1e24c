/**
 * Work that was under way before it was entered here.
 */
@NamedInterface("running")
@NullMarked
package vn.dondoc.assignment.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
