/**
 * Looks every night whether the rows that figures are counted from are what the facts
 * tell, and keeps what it found.
 */
@NullMarked
package vn.dondoc.statistics.verification;

import org.jspecify.annotations.NullMarked;
