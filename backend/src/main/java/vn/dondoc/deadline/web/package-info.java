/**
 * The administrator's page of the working calendar.
 */
@NullMarked
package vn.dondoc.deadline.web;

import org.jspecify.annotations.NullMarked;
