/**
 * From words at their places on printed pages to paragraphs, columns and table rows.
 */
@NullMarked
package vn.dondoc.document.print;

import org.jspecify.annotations.NullMarked;
