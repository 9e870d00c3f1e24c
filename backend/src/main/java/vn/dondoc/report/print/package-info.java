/**
 * Reports to take away: as a letter, a workbook, on paper, for scripts.
 */
@NamedInterface("print")
@NullMarked
package vn.dondoc.report.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
