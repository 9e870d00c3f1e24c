/**
 * What agencies were called and were until somebody corrected or renamed them.
 */
@NullMarked
package vn.dondoc.organisation.former;

import org.jspecify.annotations.NullMarked;
