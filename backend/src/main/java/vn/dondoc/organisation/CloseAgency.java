package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agency on a day, its work going to successors by subject. */
@Service
public class CloseAgency {

	private final AgencyRegister register;

	CloseAgency(AgencyRegister register) {
		this.register = register;
	}

	/**
	 * Closes the agency.
	 * @throws AgencyRuleBroken if it is closed already, the day lies before its founding,
	 * or a successor is not open on that day
	 */
	@Transactional
	public void close(AgencyId id, LocalDate on, List<Successor> successors) {
		Agency agency = this.register.findById(id).orElseThrow(NoSuchAgency::new);
		List<Succession> successions = successors.stream()
			.map((successor) -> new Succession(fit(successor.agency(), id, on).value(), on, successor.subject()))
			.toList();
		agency.close(on, successions);
		this.register.save(agency);
	}

	private AgencyId fit(AgencyId successor, AgencyId closing, LocalDate on) {
		Agency agency = this.register.findById(successor).orElseThrow(NoSuchAgency::new);
		if (successor.equals(closing) || !agency.openOn(on)) {
			throw AgencyRuleBroken.unfitSuccessor();
		}
		return successor;
	}

	/** Who takes over, and what; without a subject, all that no other takes. */
	public record Successor(AgencyId agency, @Nullable String subject) {
	}

}
