/**
 * The administrator's pages of the trail.
 */
@NullMarked
package vn.dondoc.audit.web;

import org.jspecify.annotations.NullMarked;
