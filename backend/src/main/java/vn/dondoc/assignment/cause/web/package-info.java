/**
 * The page of the list of causes.
 */
@NullMarked
package vn.dondoc.assignment.cause.web;

import org.jspecify.annotations.NullMarked;
