package vn.dondoc.letter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whose document it is, which and of when.
 *
 * @param superior the agency above; none where there is none
 * @param number given by the registry; none while it is a draft
 * @param notation as after the stroke: BC-UBND, UBND-TH
 * @param date of issue; none while it is a draft
 */
public record Letterhead(@Nullable String superior, String agency, @Nullable String number, String notation,
		String place, @Nullable LocalDate date) {

}
