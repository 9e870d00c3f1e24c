package vn.dondoc.assignment.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.grouping.TargetLines;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** Says what a fact says, beyond its kind. */
@Component
class PayloadWords {

	private final MessageSource messages;

	PayloadWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(FactPayload payload, Map<AgencyId, String> agencies) {
		if (payload instanceof FactPayload.Progress progress) {
			return join((progress.percent() != null) ? progress.percent() + " %." : null, progress.words(),
					actual(progress.actual()), progress.obstacle(), cause(progress.cause()));
		}
		if (payload instanceof FactPayload.Submitted submitted) {
			return join(deliverable(submitted.deliverable()), submitted.words(), cause(submitted.cause()),
					submitted.causeOfDelay());
		}
		if (payload instanceof FactPayload.Confirmed confirmed) {
			return join((confirmed.quality() != null) ? say("assignment.quality." + confirmed.quality().name()) + "."
					: null, confirmed.note());
		}
		if (payload instanceof FactPayload.DisputeAnswered answered) {
			return join(say("assignment.story." + (answered.upheld() ? "upheld" : "not-upheld")), answered.words());
		}
		if (payload instanceof FactPayload.Reminded reminded) {
			return reminded(reminded);
		}
		if (payload instanceof FactPayload.Reworded reworded) {
			return reworded(reworded);
		}
		if (payload instanceof FactPayload.DimensionSet set) {
			return dimension(set);
		}
		String term = ofTerm(payload);
		return (term != null) ? term : ofAgencies(payload, agencies);
	}

	private String reworded(FactPayload.Reworded changed) {
		boolean content = !changed.content().equals(changed.contentBefore());
		boolean product = !Objects.equals(changed.product(), changed.productBefore());
		String none = say("assignment.story.dimension.none");
		return join(changed.error() ? say("assignment.story.wording.error") : null,
				content ? say("assignment.story.wording", changed.content(), changed.contentBefore()) : null,
				product ? say("assignment.story.product", Objects.requireNonNullElse(changed.product(), none),
						Objects.requireNonNullElse(changed.productBefore(), none)) : null,
				changed.reason());
	}

	private String dimension(FactPayload.DimensionSet set) {
		String values = set.values()
			.stream()
			.map((value) -> value(set.dimension(), value))
			.collect(Collectors.joining("; "));
		return say("assignment.story.dimension." + set.dimension(),
				values.isEmpty() ? say("assignment.story.dimension.none") : values);
	}

	/** Sources and priorities are kept by their names in code. */
	private String value(Dimension dimension, Dimension.Value value) {
		return switch (dimension) {
			case SOURCE -> named("directive.source.", value.text());
			case PRIORITY -> named("assignment.priority.", value.text());
			case TARGET -> TargetLines.write(value);
			default -> value(value);
		};
	}

	private String named(String keys, String name) {
		return Objects
			.requireNonNull(this.messages.getMessage(keys + name, null, name, LocaleContextHolder.getLocale()));
	}

	private static String value(Dimension.Value value) {
		return (value.unit() != null) ? value.text() + " " + value.unit() : value.text();
	}

	private String reminded(FactPayload.Reminded reminded) {
		Integer rule = reminded.rule();
		return join(say("assignment.story.reminder", reminded.number()), (rule != null) ? byRule(rule) : null,
				(reminded.document() != null) ? say("assignment.story.letter", reminded.document()) : null,
				reminded.words());
	}

	private String byRule(int daysLeft) {
		String key = (daysLeft > 0) ? "before" : (daysLeft == 0) ? "today" : "after";
		return say("assignment.story.reminder." + key, Math.abs(daysLeft));
	}

	private @Nullable String ofTerm(FactPayload payload) {
		if (payload instanceof FactPayload.Amended amended) {
			return join(term(amended.term()), amended.reason());
		}
		if (payload instanceof FactPayload.TermKept kept) {
			return join(say("assignment.story.would-be", Days.print(FirstLate.lastDay(kept.wouldBe()))), kept.reason());
		}
		if (payload instanceof FactPayload.Resumed resumed) {
			return join(term(resumed.term()), resumed.reason());
		}
		if (payload instanceof FactPayload.ExtensionAsked asked) {
			return join(until(asked.proposed()), asked.reason());
		}
		if (payload instanceof FactPayload.ExtensionDecided decided) {
			return join((decided.granted() != null) ? term(decided.granted()) : say("assignment.story.refused"),
					decided.reason());
		}
		return null;
	}

	private String ofAgencies(FactPayload payload, Map<AgencyId, String> agencies) {
		if (payload instanceof FactPayload.HandedOver handed) {
			return join(handed(handed.from(), handed.to(), agencies), handed.reason());
		}
		if (payload instanceof FactPayload.CooperationHandedOver handed) {
			return join(handed(handed.from(), handed.to(), agencies), until(handed.until()), handed.reason());
		}
		if (payload instanceof FactPayload.TransferAsked asked) {
			return join(to(asked.proposed(), agencies), asked.reason());
		}
		if (payload instanceof FactPayload.TransferDecided decided) {
			return join((decided.newLead() != null) ? to(decided.newLead(), agencies) : say("assignment.story.refused"),
					decided.reason());
		}
		if (payload instanceof FactPayload.CooperationAsked asked) {
			return join(to(asked.agency(), agencies), until(asked.until()), asked.words());
		}
		if (payload instanceof FactPayload.CooperationAnswered answered) {
			return join(to(answered.agency(), agencies), answered.words());
		}
		if (payload instanceof FactPayload.Rectified right) {
			return join(
					(right.issuedOn() != null) ? say("assignment.story.issued-on", Days.print(right.issuedOn())) : null,
					to(right.lead(), agencies), (right.term() != null) ? term(right.term()) : null, right.reason());
		}
		if (payload instanceof FactPayload.PassedOn given) {
			return join(given.to() + ":", given.part(), until(given.until()));
		}
		return words(payload);
	}

	private String words(FactPayload payload) {
		if (payload instanceof FactPayload.Returned returned) {
			return returned.reason();
		}
		if (payload instanceof FactPayload.ConfirmationRevoked revoked) {
			return revoked.reason();
		}
		if (payload instanceof FactPayload.Suspended suspended) {
			return suspended.reason();
		}
		if (payload instanceof FactPayload.Withdrawn withdrawn) {
			return join((withdrawn.periodOnly() != null) ? say("assignment.story.period-only") : null,
					withdrawn.reason());
		}
		if (payload instanceof FactPayload.Superseded superseded) {
			return join(superseded.reason());
		}
		if (payload instanceof FactPayload.FactWithdrawn withdrawn) {
			return withdrawn.reason();
		}
		return said(payload);
	}

	private static String said(FactPayload payload) {
		if (payload instanceof FactPayload.PartFinished finished) {
			return join(finished.words());
		}
		if (payload instanceof FactPayload.ExplanationAsked asked) {
			return asked.question();
		}
		if (payload instanceof FactPayload.ExplanationGiven given) {
			return given.words();
		}
		if (payload instanceof FactPayload.Disputed disputed) {
			return disputed.words();
		}
		return (payload instanceof FactPayload.Commented commented) ? commented.words() : "";
	}

	private @Nullable String deliverable(Deliverable deliverable) {
		if (deliverable.number() == null || deliverable.date() == null) {
			return null;
		}
		return say("assignment.story.document", deliverable.number(), Days.print(deliverable.date()));
	}

	private @Nullable String actual(@Nullable BigDecimal actual) {
		return (actual != null) ? say("assignment.story.actual", Numbers.print(actual)) : null;
	}

	private @Nullable String cause(@Nullable Cause cause) {
		return (cause != null) ? say("assignment.story.cause", cause.name()) : null;
	}

	private @Nullable String to(@Nullable AgencyId agency, Map<AgencyId, String> agencies) {
		return (agency != null) ? agencies.getOrDefault(agency, "") + "." : null;
	}

	private String handed(AgencyId from, @Nullable AgencyId to, Map<AgencyId, String> agencies) {
		String left = agencies.getOrDefault(from, "");
		return (to != null) ? say("assignment.story.handed-over", left, agencies.getOrDefault(to, ""))
				: say("assignment.story.left", left);
	}

	private @Nullable String until(@Nullable LocalDate day) {
		return (day != null) ? say("assignment.story.until", Days.print(day)) : null;
	}

	private String term(Term term) {
		return (term.firstLateAt() != null)
				? say("assignment.story.until", Days.print(FirstLate.lastDay(term.firstLateAt())))
				: say("assignment.story.no-deadline");
	}

	private static String join(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
