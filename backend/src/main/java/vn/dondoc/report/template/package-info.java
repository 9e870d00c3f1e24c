/**
 * The Word template an office prints its reports with: its own, or the shipped form.
 */
@NullMarked
package vn.dondoc.report.template;

import org.jspecify.annotations.NullMarked;
