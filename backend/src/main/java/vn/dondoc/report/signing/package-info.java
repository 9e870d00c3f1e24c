/**
 * Reports on their way to a signature: prepared by one person, checked by another, signed
 * by a leader; from then on they stand as they are.
 */
@NamedInterface("signing")
@NullMarked
package vn.dondoc.report.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
