/**
 * Names of agencies as directives print them.
 */
@NullMarked
package vn.dondoc.extraction.agency;

import org.jspecify.annotations.NullMarked;
