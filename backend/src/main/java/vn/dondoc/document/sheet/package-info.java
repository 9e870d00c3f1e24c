/**
 * Tables out of spreadsheets, cell by cell with its place, and empty spreadsheets to be
 * filled in.
 */
@NamedInterface("sheet")
@NullMarked
package vn.dondoc.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
