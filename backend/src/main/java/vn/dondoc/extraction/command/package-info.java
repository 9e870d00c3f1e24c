/**
 * Verbs that give an order: who gives it, to whom, and whether it was long ago. Uses
 * agency, passage, text, time.word.
 */
@NullMarked
package vn.dondoc.extraction.command;

import org.jspecify.annotations.NullMarked;
