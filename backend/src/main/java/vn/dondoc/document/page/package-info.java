/**
 * What every reader puts the words of a document into.
 */
@NullMarked
package vn.dondoc.document.page;

import org.jspecify.annotations.NullMarked;
