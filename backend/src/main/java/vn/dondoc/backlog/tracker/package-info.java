/**
 * The tracker as a spreadsheet: its columns, and what a row of it says.
 */
@NullMarked
package vn.dondoc.backlog.tracker;

import org.jspecify.annotations.NullMarked;
