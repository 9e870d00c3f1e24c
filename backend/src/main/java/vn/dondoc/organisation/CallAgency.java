package vn.dondoc.organisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers another way in which documents call an agency. */
@Service
@Transactional
public class CallAgency {

	private final AgencyRegister register;

	CallAgency(AgencyRegister register) {
		this.register = register;
	}

	/** From now on the printed name means this agency; said twice it is kept once. */
	public void call(AgencyId id, String printedName) {
		Agency agency = this.register.findById(id).orElseThrow(NoSuchAgency::new);
		boolean known = agency.names().stream().anyMatch((name) -> name.name().equalsIgnoreCase(printedName.strip()));
		if (!known) {
			agency.learn(AgencyName.alias(printedName.strip()));
			this.register.save(agency);
		}
	}

}
