/**
 * Work left with agencies that ended, and what becomes of each piece of it.
 */
@NullMarked
package vn.dondoc.worklist.handover;

import org.jspecify.annotations.NullMarked;
