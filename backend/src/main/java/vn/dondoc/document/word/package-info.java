/**
 * Word documents of both generations, with the numbers Word would print.
 */
@NullMarked
package vn.dondoc.document.word;

import org.jspecify.annotations.NullMarked;
