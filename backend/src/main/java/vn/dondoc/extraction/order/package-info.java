/**
 * Whether a clause orders, tells, plans or closes, and who is to do what it orders. Uses
 * agency, command, passage, text, time.
 */
@NullMarked
package vn.dondoc.extraction.order;

import org.jspecify.annotations.NullMarked;
