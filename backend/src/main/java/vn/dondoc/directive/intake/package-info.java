/**
 * Documents on their way in: read and kept, until somebody has checked what was read of
 * their head.
 */
@NullMarked
package vn.dondoc.directive.intake;

import org.jspecify.annotations.NullMarked;
