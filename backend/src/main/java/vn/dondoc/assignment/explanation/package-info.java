/**
 * Why: asked by a leader, said by the agency.
 */
@NamedInterface("explanation")
@NullMarked
package vn.dondoc.assignment.explanation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
