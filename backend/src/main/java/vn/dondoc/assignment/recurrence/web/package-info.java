/**
 * The page on which the Office changes or ends what recurs.
 */
@NullMarked
package vn.dondoc.assignment.recurrence.web;

import org.jspecify.annotations.NullMarked;
