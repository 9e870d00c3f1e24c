/**
 * The causes agencies named, kept as rows so that figures can be cut by them.
 */
@NullMarked
package vn.dondoc.statistics.cause;

import org.jspecify.annotations.NullMarked;
