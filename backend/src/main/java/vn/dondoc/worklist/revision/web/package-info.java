/**
 * The list of deadlines that today's rules would set otherwise, and deciding about them.
 */
@NullMarked
package vn.dondoc.worklist.revision.web;

import org.jspecify.annotations.NullMarked;
