/**
 * The pages of programmes.
 */
@NullMarked
package vn.dondoc.programme.web;

import org.jspecify.annotations.NullMarked;
