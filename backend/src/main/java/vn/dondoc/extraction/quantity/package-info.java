/**
 * Quantities an assignment aims at.
 */
@NamedInterface("quantity")
@NullMarked
package vn.dondoc.extraction.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
