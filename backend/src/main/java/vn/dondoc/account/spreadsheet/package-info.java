/**
 * Accounts by the hundred: a spreadsheet of people is read, checked row by row, and
 * opened as a whole or not at all.
 */
@NullMarked
package vn.dondoc.account.spreadsheet;

import org.jspecify.annotations.NullMarked;
