/**
 * The files a document comes in, each read into lines of one plain text.
 */
@NullMarked
package vn.dondoc.document.file;

import org.jspecify.annotations.NullMarked;
