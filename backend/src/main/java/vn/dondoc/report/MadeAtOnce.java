package vn.dondoc.report;

import java.time.Instant;
import java.util.Optional;

/**
 * When all that is recorded was made at once, with nobody else at work: what is known
 * then cannot change either.
 */
public interface MadeAtOnce {

	/** Empty in an installation that people work in from the first day. */
	Optional<Instant> at();

}
