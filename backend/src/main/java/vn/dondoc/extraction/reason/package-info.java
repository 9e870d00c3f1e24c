/**
 * Why something was read as it was, in words for people.
 */
@NamedInterface("reason")
@NullMarked
package vn.dondoc.extraction.reason;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
