/**
 * What headings and lead-ins hand down to the items beneath them. Uses agency, block,
 * command, draft, order, passage, text, time.
 */
@NullMarked
package vn.dondoc.extraction.heading;

import org.jspecify.annotations.NullMarked;
