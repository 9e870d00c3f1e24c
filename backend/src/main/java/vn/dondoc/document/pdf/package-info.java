/**
 * Printed pages put together into paragraphs again.
 */
@NullMarked
package vn.dondoc.document.pdf;

import org.jspecify.annotations.NullMarked;
