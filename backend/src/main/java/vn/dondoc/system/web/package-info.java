/**
 * What every page shares: its frame, its language and how dates are written in it.
 */
@NullMarked
package vn.dondoc.system.web;

import org.jspecify.annotations.NullMarked;
