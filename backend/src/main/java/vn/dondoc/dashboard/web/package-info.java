/**
 * The opening pages.
 */
@NullMarked
package vn.dondoc.dashboard.web;

import org.jspecify.annotations.NullMarked;
