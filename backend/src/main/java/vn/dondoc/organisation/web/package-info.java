/**
 * The administrator's pages of agencies and groups.
 */
@NullMarked
package vn.dondoc.organisation.web;

import org.jspecify.annotations.NullMarked;
