package vn.dondoc.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
	RegisterFilter around(List<Scheme> list) {
		return RegisterFilter.between(null, null);
	}

	@Override
	String name(Scheme says) {
		return spelled(says.title());
	}

	/** A scheme put off to another year is still the same until it is completed. */
	@Override
	boolean again(Scheme before, Scheme says) {
		return before.completedOn() == null || before.dueOn().getYear() == says.dueOn().getYear();
	}

	@Override
	public Optional<RegisterRule> clash(List<Scheme> others, Scheme one) {
		boolean twice = others.stream()
			.anyMatch((other) -> name(other).equals(name(one)) && other.dueOn().getYear() == one.dueOn().getYear());
		return twice ? Optional.of(new RegisterRule.TwiceInFile(one.title(), "title")) : Optional.empty();
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
