/**
 * Whether a clause orders, tells, plans or closes, and who is to do what it orders.
 */
@NullMarked
package vn.dondoc.extraction.order;

import org.jspecify.annotations.NullMarked;
