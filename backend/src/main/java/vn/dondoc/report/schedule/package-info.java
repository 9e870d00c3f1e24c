/**
 * Reports that prepare themselves once their period is closed, for somebody to check.
 */
@NamedInterface("schedule")
@NullMarked
package vn.dondoc.report.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
