/**
 * Other deadlines: asked for by the agency, decided or changed by the Office.
 */
@NamedInterface("extension")
@NullMarked
package vn.dondoc.assignment.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
