/**
 * The pages a register is taken from a spreadsheet on.
 */
@NullMarked
package vn.dondoc.register.intake.web;

import org.jspecify.annotations.NullMarked;
