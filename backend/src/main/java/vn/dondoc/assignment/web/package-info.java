/**
 * Pages of assignments and the deeds done on them.
 */
@NullMarked
package vn.dondoc.assignment.web;

import org.jspecify.annotations.NullMarked;
