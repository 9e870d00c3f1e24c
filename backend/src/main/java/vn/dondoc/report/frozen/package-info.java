/**
 * What a report keeps for good: its figures to the byte, the rows behind them as they
 * were printed, and the digests by which both are known again.
 */
@NullMarked
package vn.dondoc.report.frozen;

import org.jspecify.annotations.NullMarked;
