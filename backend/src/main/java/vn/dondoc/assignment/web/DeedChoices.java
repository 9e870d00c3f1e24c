package vn.dondoc.assignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Quality;
import vn.dondoc.assignment.cause.Causes;
import vn.dondoc.assignment.grouping.Classifications;
import vn.dondoc.assignment.grouping.TargetLines;
import vn.dondoc.assignment.story.StoryPage;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** What can be chosen in the fields of a page's deeds; looked up only where asked for. */
@Component
class DeedChoices {

	private final Agencies agencies;

	private final AccountDirectory accounts;

	private final Causes causes;

	private final Classifications classifications;

	private final MessageSource messages;

	private final Clock clock;

	DeedChoices(Agencies agencies, AccountDirectory accounts, Causes causes, Classifications classifications,
			MessageSource messages, Clock clock) {
		this.agencies = agencies;
		this.accounts = accounts;
		this.causes = causes;
		this.classifications = classifications;
		this.messages = messages;
		this.clock = clock;
	}

	/** A choice of a field. */
	record Choice(String value, String label) {
	}

	/** By the field's key; of targets, those there are. */
	Map<String, List<Choice>> of(List<DeedPage> deeds, StoryPage story) {
		Map<String, List<Choice>> choices = new HashMap<>();
		deeds.stream()
			.map(DeedPage::fields)
			.flatMap(Collection::stream)
			.filter((field) -> field.filledBy() == DeedField.Kind.CHOICE || field == DeedField.TARGETS)
			.forEach((field) -> choices.computeIfAbsent(field.key(), (missing) -> choices(field, story).toList()));
		return choices;
	}

	private Stream<Choice> choices(DeedField field, StoryPage story) {
		return switch (field) {
			case AGENCY -> this.agencies.openOn(LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()))
				.stream()
				.map((agency) -> new Choice(agency.id().value().toString(), agency.name()));
			case CAUSE ->
				this.causes.offered().stream().map((cause) -> new Choice(cause.id().toString(), cause.name()));
			case QUALITY -> Arrays.stream(Quality.values())
				.map((quality) -> new Choice(quality.name(), say("assignment.quality." + quality.name())));
			case FACT -> story.entries()
				.stream()
				.filter((entry) -> entry.seq() > 1 && !entry.withdrawn())
				.map((entry) -> new Choice(String.valueOf(entry.seq()), entry.title() + " ("
						+ Days.print(LocalDate.ofInstant(entry.at(), this.clock.getZone())) + ")"));
			case COOPERATING ->
				story.team().cooperating().stream().map((helper) -> new Choice(helper.agencyId(), helper.name()));
			case OFFICER -> this.accounts.ofAgency(new AgencyId(UUID.fromString(story.head().leadId())))
				.stream()
				.map((officer) -> new Choice(officer.id().value().toString(), officer.details().displayName()));
			case PART -> story.team()
				.parts()
				.stream()
				.filter((part) -> part.finishedOn() == null)
				.map((part) -> new Choice(String.valueOf(part.number()), part.officer() + ": " + part.words()));
			case ERROR ->
				Stream.of("false", "true").map((value) -> new Choice(value, say("assignment.error-of-entry." + value)));
			case TARGETS -> this.classifications.of(new AssignmentId(UUID.fromString(story.id())), Dimension.TARGET)
				.stream()
				.map(TargetLines::write)
				.map((target) -> new Choice(target, target));
			case PERIOD_ONLY -> Stream.of(new Choice("true", say("assignment.period-only.true")));
			case NO_DEADLINE -> Stream.of(new Choice("true", say("assignment.no-deadline.true")));
			case UPHELD, GRANTED -> Stream.of("true", "false")
				.map((value) -> new Choice(value, say("assignment." + field.key() + "." + value)));
			default -> Stream.empty();
		};
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
