/**
 * The pages on which the Office links what came later to what was ordered before.
 */
@NullMarked
package vn.dondoc.assignment.supersession.web;

import org.jspecify.annotations.NullMarked;
