/**
 * Web pages: the words of their main part.
 */
@NullMarked
package vn.dondoc.document.html;

import org.jspecify.annotations.NullMarked;
