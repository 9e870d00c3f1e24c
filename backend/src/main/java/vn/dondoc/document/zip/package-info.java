/**
 * Zip files, which office files are, opened with care.
 */
@NamedInterface("zip")
@NullMarked
package vn.dondoc.document.zip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
