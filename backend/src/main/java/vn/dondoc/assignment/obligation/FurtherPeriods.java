package vn.dondoc.assignment.obligation;

import java.time.LocalDate;

import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.ObligationId;

/** Follows an obligation that recurs, once its first period is entered. */
public interface FurtherPeriods {

	/** Answers how many assignments of periods that began since were entered. */
	int begin(ObligationId recurring, LocalDate issuedOn, Author author);

}
