/**
 * What figures may be cut by, said once: where a cut's value is found, what it is called,
 * and whether its parts may overlap.
 */
@NamedInterface("cut")
@NullMarked
package vn.dondoc.statistics.cut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
