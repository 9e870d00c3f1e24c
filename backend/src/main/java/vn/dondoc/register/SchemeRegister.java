package vn.dondoc.register;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The register of schemes of the work programme. */
@Component
public class SchemeRegister extends Register<Scheme, SchemeEntry> {

	SchemeRegister(Schemes schemes, ApplicationEventPublisher events, Clock clock) {
		super("scheme", schemes, events, clock);
	}

	@Override
	String date() {
		return "dueOn";
	}

	@Override
	SchemeEntry edition(EntryId id, int edition, Scheme says, Stamp stamp) {
		return new SchemeEntry(id, edition, says, stamp);
	}

	@Override
	void guard(List<Scheme> list, @Nullable EntryId corrected) {
		for (Scheme scheme : list) {
			if (scheme.completingNumber() != null && scheme.completedOn() == null) {
				throw new RegisterRule.CompletionHalfSaid();
			}
		}
	}

}
