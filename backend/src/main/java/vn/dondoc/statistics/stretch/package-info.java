/**
 * The read model behind all figures: an assignment's course cut into stretches.
 */
@NullMarked
package vn.dondoc.statistics.stretch;

import org.jspecify.annotations.NullMarked;
