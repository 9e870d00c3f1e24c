/**
 * The pages of the working tables.
 */
@NullMarked
package vn.dondoc.worklist.web;

import org.jspecify.annotations.NullMarked;
