/**
 * A list taken away as a file: exactly the rows that are shown, all pages of them.
 */
@NullMarked
package vn.dondoc.worklist.taken;

import org.jspecify.annotations.NullMarked;
