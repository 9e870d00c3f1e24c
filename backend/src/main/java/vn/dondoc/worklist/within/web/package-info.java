/**
 * What officers were given within their agency.
 */
@NullMarked
package vn.dondoc.worklist.within.web;

import org.jspecify.annotations.NullMarked;
