/**
 * Causes of delay and obstacles: the list the Office keeps for agencies to choose from.
 */
@NamedInterface("cause")
@NullMarked
package vn.dondoc.assignment.cause;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
