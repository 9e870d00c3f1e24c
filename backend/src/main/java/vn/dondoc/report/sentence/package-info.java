/**
 * What a report's figures say, in Vietnamese: the words an office writes.
 */
@NullMarked
package vn.dondoc.report.sentence;

import org.jspecify.annotations.NullMarked;
