/**
 * What a lead asks of other agencies, by when, and what they answer.
 */
@NamedInterface("cooperation")
@NullMarked
package vn.dondoc.assignment.cooperation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
