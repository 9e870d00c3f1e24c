/**
 * The page of the reports' Word template.
 */
@NullMarked
package vn.dondoc.report.template.web;

import org.jspecify.annotations.NullMarked;
