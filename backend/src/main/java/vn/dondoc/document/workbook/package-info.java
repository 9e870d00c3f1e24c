/**
 * Workbooks that are taken away: cells written one after another, all in one look.
 */
@NamedInterface("workbook")
@NullMarked
package vn.dondoc.document.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
