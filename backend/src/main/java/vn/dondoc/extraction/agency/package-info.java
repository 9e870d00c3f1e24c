/**
 * Names of agencies as directives print them. Uses text.
 */
@NullMarked
package vn.dondoc.extraction.agency;

import org.jspecify.annotations.NullMarked;
