/**
 * What a report's figures mean: rates, ages, causes, and the same figures of other
 * periods beside them.
 */
@NullMarked
package vn.dondoc.report.insight;

import org.jspecify.annotations.NullMarked;
