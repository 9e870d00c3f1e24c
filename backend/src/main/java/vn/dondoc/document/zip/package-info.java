/**
 * Zip files, which office files are, opened with care.
 */
@NullMarked
package vn.dondoc.document.zip;

import org.jspecify.annotations.NullMarked;
