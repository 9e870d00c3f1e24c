/**
 * The page of the periodic report.
 */
@NullMarked
package vn.dondoc.report.web;

import org.jspecify.annotations.NullMarked;
