/**
 * The page of scheduled reports.
 */
@NullMarked
package vn.dondoc.report.schedule.web;

import org.jspecify.annotations.NullMarked;
