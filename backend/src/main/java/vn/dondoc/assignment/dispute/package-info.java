/**
 * What an agency disputes of how it is judged, and the answer of the Office.
 */
@NamedInterface("dispute")
@NullMarked
package vn.dondoc.assignment.dispute;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
