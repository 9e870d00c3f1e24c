/**
 * What the yearly notices say of the working calendar, and keeping it.
 */
@NullMarked
package vn.dondoc.deadline.notice;

import org.jspecify.annotations.NullMarked;
