/**
 * How names are written: the same agency or group under many spellings. Pure.
 */
@NullMarked
package vn.dondoc.organisation.naming;

import org.jspecify.annotations.NullMarked;
