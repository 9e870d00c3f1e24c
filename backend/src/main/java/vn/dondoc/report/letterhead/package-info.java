/**
 * In whose name a report is written, and from where.
 */
@NullMarked
package vn.dondoc.report.letterhead;

import org.jspecify.annotations.NullMarked;
