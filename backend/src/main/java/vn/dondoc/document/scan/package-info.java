/**
 * From pictures of pages to words, by a program of its own where it is installed.
 */
@NullMarked
package vn.dondoc.document.scan;

import org.jspecify.annotations.NullMarked;
