/**
 * The pages of the registers.
 */
@NullMarked
package vn.dondoc.register.web;

import org.jspecify.annotations.NullMarked;
