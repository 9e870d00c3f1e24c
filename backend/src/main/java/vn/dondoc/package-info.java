/**
 * Đôn Đốc: how a provincial office tracks what it orders.
 */
@NullMarked
package vn.dondoc;

import org.jspecify.annotations.NullMarked;
