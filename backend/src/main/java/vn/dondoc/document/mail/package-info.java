/**
 * Letters sent by mail, and which of the files in them is the document.
 */
@NullMarked
package vn.dondoc.document.mail;

import org.jspecify.annotations.NullMarked;
