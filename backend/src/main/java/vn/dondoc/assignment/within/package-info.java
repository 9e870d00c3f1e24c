/**
 * Parts of an assignment that the head of an agency gives to its own officers.
 */
@NamedInterface("within")
@NullMarked
package vn.dondoc.assignment.within;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
